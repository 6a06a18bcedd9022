package app.tarkka.run;

import static app.tarkka.run.PieceContents.SECTION;
import static app.tarkka.run.PieceContents.draw;
import static app.tarkka.run.PieceContents.look;
import static app.tarkka.run.PieceContents.torque;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Aql;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lots say how the next one is inspected: each by its original inspection (ISO 2859-1). */
class LotSeriesTest {
  private static final RunCommand PAPERS =
      new RunCommand.Answer(
          Place.of(new StepId("papers")), new Result.Acknowledged(), RunCommand.Care.AS_TYPED);

  @TempDir Path folder;
  private TestLibrary shop;
  private DocumentId document;
  private RunId run;

  @BeforeEach
  void begin() {
    shop = TestLibrary.in(folder);
    document =
        shop.effective(PieceContents.of(PieceContents.SAMPLED, SignOff.PERFORMED)).document();
    run = started("Lot 1");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void remembersALotDrawnAfterAnEarlierSectionWasReworked() {
    does(PAPERS);
    does(new RunCommand.Hold(new StepId("papers"), "Wrong papers"));
    rework("papers");
    does(PAPERS);
    does(draw(30));
    inspect(false);

    assertEquals(List.of(1), nonconforming());
  }

  @Test
  void keepsTheOriginalInspectionWhenTheLotIsReworked() {
    does(PAPERS);
    does(draw(30));
    inspect(false);
    rework("look");
    inspect(true);

    assertEquals(List.of(1), nonconforming());
  }

  @Test
  void remembersAPieceThatWasReworkedBeforeTheFirstVerdict() {
    document =
        shop.effective(
                PieceContents.of(
                        new Repeat.Sampled(InspectionLevel.S_4, Aql.A4_0, Repeat.Failing.HOLDS),
                        SignOff.PERFORMED)
                    .toBuilder()
                    .code("QC-2")
                    .build())
            .document();
    run = started("Lot 1");
    does(PAPERS);
    does(draw(30));
    does(look(1, false));
    rework("look");
    inspect(true);

    assertEquals(List.of(1), nonconforming());
  }

  @Test
  void followsASectionThatStandsElsewhereInALaterRevision() {
    does(PAPERS);
    does(draw(30));
    inspect(false);
    Content before = PieceContents.of(PieceContents.SAMPLED, SignOff.PERFORMED);
    List<Section> sections = new ArrayList<>(before.sections());
    sections.addFirst(Section.of("Unpack", List.of(Contents.step("unpack").build())));
    shop.revised(document, before.toBuilder().sections(sections).build());
    Run next = shop.runs().find(started("Lot 2")).orElseThrow();

    assertEquals(
        List.of(1),
        shop.runService().lots(next, SECTION + 1).stream().map(JudgedLot::nonconforming).toList());
    assertEquals(List.of(), shop.runService().lots(next, SECTION));
  }

  private List<Integer> nonconforming() {
    Run next = shop.runs().find(started("Lot 2")).orElseThrow();
    return shop.runService().lots(next, SECTION).stream().map(JudgedLot::nonconforming).toList();
  }

  private RunId started(String subject) {
    return assertInstanceOf(
            RunOutcome.Done.class, shop.runService().start(document, subject, shop.signIn("cho")))
        .run()
        .id();
  }

  private void inspect(boolean firstIsGood) {
    for (int unit = 1; unit <= 3; unit++) {
      does(look(unit, firstIsGood || unit > 1));
      does(torque(unit, "12.0"));
    }
  }

  private void rework(String from) {
    String hold = shop.runs().find(run).orElseThrow().openHold().orElseThrow().id();
    assertInstanceOf(
        RunOutcome.Done.class,
        shop.runService()
            .perform(
                run,
                new RunCommand.Decide(
                    hold, Disposition.REWORK, new StepId(from), "Again", "", "", ""),
                shop.sign("cho", Meaning.DECIDED)));
  }

  private void does(RunCommand command) {
    assertInstanceOf(
        RunOutcome.Done.class, shop.runService().perform(run, command, shop.signIn("cho")));
  }
}
