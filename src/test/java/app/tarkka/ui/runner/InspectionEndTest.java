package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Aql;
import app.tarkka.document.Content;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Inspection;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long good series is inspected less; an owner goes back to normal, and says why. */
class InspectionEndTest {
  private static final Repeat PLAN =
      new Repeat.Sampled(InspectionLevel.S_4, Aql.A4_0, Repeat.Failing.COUNTS);

  @TempDir Path folder;
  private RunnerBench bench;
  private Revision revision;

  @BeforeEach
  void reducedSeries() {
    bench = new RunnerBench(folder);
    revision =
        bench
            .shop()
            .effective(
                Content.of(
                    Kind.PROCEDURE,
                    "QC-1",
                    "Incoming",
                    List.of(
                        Section.of(
                                "Pieces",
                                List.of(
                                    new StepBuilder(new StepId("look"), "Look at it.")
                                        .answer(new Answer.PassFail())
                                        .build()))
                            .withRepeat(PLAN))));
    for (int lot = 1; lot <= 15; lot++) {
      accepted("Lot " + lot, Inspection.NORMAL);
    }
    accepted("Lot 16", Inspection.REDUCED);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void anOwnerGoesBackToNormalWithAReasonAndASignature() {
    RunId id = started("ana");
    RunnerModel model = bench.runner(id);
    PiecesModel asked = asked(model);
    assertTrue(asked.mayEndProperty().get());
    asked.typedProperty().set("30");
    String reduced = asked.planProperty().get();
    asked.normalProperty().set(true);
    assertFalse(reduced.equals(asked.planProperty().get()));

    model.perform(RunAction.DRAW);
    assertTrue(bench.run(id).samples().isEmpty(), "no reason yet");
    asked.whyProperty().set("A new press");
    bench.signs("ana");
    model.perform(RunAction.DRAW);

    assertEquals(Inspection.NORMAL, bench.run(id).sample(1).orElseThrow().inspection());
    assertTrue(
        bench.run(id).history().stream()
            .anyMatch(r -> r.event().equals(new RunEvent.NoteAdded(null, "A new press"))));
  }

  @Test
  void nobodyElseIsOfferedIt() {
    assertFalse(asked(bench.runner(started("cho"))).mayEndProperty().get());
  }

  private RunId started(String who) {
    RunId id =
        assertInstanceOf(
                RunOutcome.Done.class,
                bench
                    .shop()
                    .runService()
                    .start(revision.document(), "Lot 17", bench.shop().signIn(who)))
            .run()
            .id();
    bench.session().signIn(bench.shop().signIn(who));
    return id;
  }

  private void accepted(String subject, Inspection inspection) {
    TestRun run = TestRun.start(bench.shop(), revision, subject, "cho", null, List.of());
    run.append(
        bench.shop().signIn("cho"),
        new RunEvent.SampleDrawn(1, PLAN, 30, inspection, new SampleSize("B", 3, 0), 1, List.of()),
        new RunEvent.LotJudged(1, new LotVerdict(1, 0, true)));
  }

  private static PiecesModel asked(RunnerModel model) {
    return assertInstanceOf(RunScreen.Pieces.class, model.screenProperty().get()).model();
  }
}
