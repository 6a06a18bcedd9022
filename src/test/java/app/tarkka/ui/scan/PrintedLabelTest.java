package app.tarkka.ui.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.ScannedPaper;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.label.Label;
import app.tarkka.paper.label.LabelSheet;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.start.StartRunModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A label that was printed is scanned: it starts the run of its order, or goes on with it. */
final class PrintedLabelTest extends OrderDesk {
  @Test
  void startsTheRunOfWhatIsAboutToBeDone() {
    Revision revision = bench.shop().effective(TestContents.sandwich());
    StartRunModel start = new StartRunModel(Optional.of(revision.document()), bench.desk());
    assertEquals(Optional.empty(), start.label());
    start.subjectProperty().set(" Tilaus 4107 ä ");
    RunLabel label = start.label().orElseThrow();

    order.scanned(scanned(label));

    assertEquals(
        new Place.StartRun(Optional.of(revision.document()), "Tilaus 4107 ä"), bench.place());
    assertEquals(List.of(), told);
  }

  @Test
  void goesOnWithTheRunThatIsOpen() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    bench.start(TestContents.simple("SOP-900", "Something else"), "cho");

    order.scanned(scanned(new RunLabel("SOP-001", "Job 5571")));

    assertEquals(new Place.Runner(id.value()), bench.place());
    RunnerModel model = bench.runner(id);
    assertEquals("wash", model.current().orElseThrow().step().id().value());
  }

  @Test
  void isPrintedFromWhereTheOrderIsStartedAndTheWayBackKeepsIt() {
    Revision revision = bench.shop().effective(TestContents.sandwich());
    StartRunModel start = new StartRunModel(Optional.of(revision.document()), bench.desk());
    start.subjectProperty().set("Order 1");

    start.printLabel();

    Place.PrintLabels place = assertInstanceOf(Place.PrintLabels.class, bench.place());
    assertEquals(List.of(new RunLabel("SOP-001", "Order 1")), place.labels());
    assertTrue(start.label().isPresent());
  }

  private static String scanned(RunLabel label) {
    Paper paper =
        LabelSheet.of(
            List.of(new Label(label, "Ham sandwich")),
            LabelSheet.Copies.ONE_EACH,
            Sheets.onPaper(PaperSize.A4));
    return ScannedPaper.codes(paper, 0).getFirst();
  }
}
