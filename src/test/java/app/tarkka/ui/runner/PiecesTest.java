package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Aql;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Disposition;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person counts pieces, inspects them one after the other, and takes one out. */
class PiecesTest {
  @TempDir Path folder;
  private RunnerBench bench;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void asksForTheLotAndSaysThePlan() {
    RunnerModel model = runner(sampled());
    PiecesModel asked = asked(model);
    asked.typedProperty().set("30");

    assertEquals("How many pieces does the lot have?", asked.question());
    assertEquals(
        "Letter B: take 3 of the 30 pieces at random. Accept up to 0, reject from 1.",
        asked.planProperty().get());
    assertTrue(asked.proposalProperty().get().startsWith("Under normal inspection"));
    assertEquals(List.of(RunAction.NOTE, RunAction.DRAW), model.actions());
    model.perform(RunAction.DRAW);
    assertEquals("Piece 1 of 3 · Step 1 of 2", model.headerProperty().get().place());
  }

  @Test
  void whatIsTypedAboutTheLotSurvivesAnotherScreenAndAnotherLanguage() {
    RunnerModel model = runner(sampled());
    asked(model).typedProperty().set("30");
    asked(model).whyProperty().set("A new press");

    model.overview();
    model.perform(RunAction.TO_RUN);
    assertEquals("30", asked(model).typedProperty().get());
    assertEquals("A new press", asked(model).whyProperty().get());
    assertTrue(asked(model).planProperty().get().startsWith("Letter B"));

    asked(model).typedProperty().set("25");
    model.language().choose(model.language().offered().getLast());
    assertEquals("25", asked(model).typedProperty().get());
    assertEquals("A new press", asked(model).whyProperty().get());
  }

  @Test
  void goesFromPieceToPiece() {
    RunnerModel model = counted(new Repeat.Pieces(), "2");

    model.perform(RunAction.PASS);
    assertEquals("Piece 1 of 2 · Step 2 of 2", model.headerProperty().get().place());
    model.perform(RunAction.CONFIRM);
    assertEquals("Piece 2 of 2 · Step 1 of 2", model.headerProperty().get().place());
  }

  @Test
  void switchesByTheStrip() {
    RunnerModel model = counted(new Repeat.Pieces(), "3");

    model.pieces().choose(3);
    assertEquals(3, model.pieces().piecesProperty().get().orElseThrow().current());
    model.perform(RunAction.PASS);
    model.perform(RunAction.CONFIRM);
    PieceActs.Pieces strip = model.pieces().piecesProperty().get().orElseThrow();
    assertEquals(PieceActs.PieceMark.DONE, strip.all().get(2).state());
    assertEquals(1, strip.current());
  }

  @Test
  void addsAndTakesOutAPiece() {
    RunnerModel model = counted(new Repeat.Pieces(), "1");

    model.pieces().add();
    assertEquals(2, model.pieces().piecesProperty().get().orElseThrow().all().size());
    model.pieces().choose(2);
    model.pieces().remove();
    assertEquals(1, model.pieces().piecesProperty().get().orElseThrow().all().size());
  }

  @Test
  void holdsTheLotThatIsNotAccepted() {
    Content content = sampled();
    RunId id = bench.start(content, "cho");
    RunnerModel model = bench.runner(id);
    asked(model).typedProperty().set("30");
    model.perform(RunAction.DRAW);
    for (int piece = 1; piece <= 3; piece++) {
      if (piece == 2) {
        bench.answers("Rust");
        model.perform(RunAction.FAIL);
      } else {
        model.perform(RunAction.PASS);
      }
      model.perform(RunAction.CONFIRM);
    }

    assertEquals(RunState.ON_HOLD, bench.run(id).state());
    HoldModel hold = assertInstanceOf(RunScreen.OnHold.class, model.screenProperty().get()).model();
    assertEquals("1 of 3 pieces are nonconforming; 0 may be.", hold.where());
    assertEquals("", hold.asked());
  }

  @Test
  void aLotsReworkIsOfferedForAllOfItsPieces() {
    RunId id = bench.start(sampled(), "cho");
    RunnerModel model = bench.runner(id);
    asked(model).typedProperty().set("30");
    model.perform(RunAction.DRAW);
    bench.answers("Rust").answers("Rust").answers("Rust");
    for (int piece = 1; piece <= 3; piece++) {
      model.perform(RunAction.FAIL);
      model.perform(RunAction.CONFIRM);
    }
    HoldDecision decision =
        assertInstanceOf(RunScreen.OnHold.class, model.screenProperty().get()).model().decision();
    StepId first = decision.rework().starts().getLast();
    assertEquals(6, decision.rework().again(first));
    assertFalse(decision.rework().start(first).contains("Piece"), decision.rework().start(first));

    decision.dispositionProperty().set(Optional.of(Disposition.REWORK));
    decision.fromProperty().set(first);
    decision.reasonProperty().set("Sorted out");
    bench.signs("cho");
    decision.decide();

    assertEquals("Piece 1 of 3 · Step 1 of 2", model.headerProperty().get().place());
    Run run = bench.run(id);
    assertEquals(6, run.places().stream().filter(at -> run.standing(at).isEmpty()).count());
  }

  @Test
  void asksOnlyThePieceThatFailsForMore() {
    RunId id = bench.start(rusty(), "cho");
    RunnerModel model = bench.runner(id);

    model.perform(RunAction.PASS);
    assertEquals("Piece 2 of 3 · Step 1 of 1", model.headerProperty().get().place());
    bench.answers("Rust");
    model.perform(RunAction.FAIL);
    assertEquals("Piece 2 of 3 · Step 2 of 2", model.headerProperty().get().place());
    model.perform(RunAction.CONFIRM);
    assertEquals("Piece 3 of 3 · Step 1 of 1", model.headerProperty().get().place());
    assertEquals(
        List.of(PieceActs.PieceMark.DONE, PieceActs.PieceMark.FAILED, PieceActs.PieceMark.OPEN),
        model.pieces().piecesProperty().get().orElseThrow().all().stream()
            .map(PieceActs.One::state)
            .toList());
    RunHeader.Segment segment = model.headerProperty().get().segments().getFirst();
    assertEquals(3, segment.answered());
    assertEquals(4, segment.steps());
    model.perform(RunAction.PASS);
    assertInstanceOf(RunScreen.Finish.class, model.screenProperty().get());
  }

  /** What fails is cleaned. */
  private static Content rusty() {
    Content whole = content(new Repeat.Fixed(3, 1, Repeat.Failing.COUNTS));
    Section pieces = whole.sections().getFirst();
    Step clean =
        new StepBuilder(new StepId("clean"), "Clean it.")
            .condition(Condition.when(new StepId("look"), new Condition.Test.Failed()))
            .build();
    return whole.toBuilder()
        .sections(List.of(pieces.withSteps(List.of(pieces.steps().getFirst(), clean))))
        .build();
  }

  private RunnerModel counted(Repeat repeat, String pieces) {
    RunnerModel model = runner(content(repeat));
    asked(model).typedProperty().set(pieces);
    model.perform(RunAction.DRAW);
    return model;
  }

  private RunnerModel runner(Content content) {
    return bench.runner(bench.start(content, "cho"));
  }

  private static PiecesModel asked(RunnerModel model) {
    return assertInstanceOf(RunScreen.Pieces.class, model.screenProperty().get()).model();
  }

  private static Content sampled() {
    return content(new Repeat.Sampled(InspectionLevel.S_4, Aql.A4_0, Repeat.Failing.COUNTS));
  }

  private static Content content(Repeat repeat) {
    return Content.of(
        Kind.PROCEDURE,
        "QC-1",
        "Incoming",
        List.of(
            Section.of(
                    "Pieces",
                    List.of(
                        new StepBuilder(new StepId("look"), "Look at it.")
                            .answer(new Answer.PassFail())
                            .build(),
                        new StepBuilder(new StepId("seal"), "Seal it.")
                            .signOff(SignOff.PERFORMED)
                            .build()))
                .withRepeat(repeat)));
  }
}
