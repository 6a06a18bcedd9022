package app.tarkka.ui.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScannedOrderTest extends OrderDesk {
  @Test
  void theOnlyOpenRunOfTheOrderIsOpenedHoweverItIsSpelt() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    order.scanned("JOB  5571");
    assertEquals(new Place.Runner(id.value()), bench.place());
  }

  @Test
  void severalOpenRunsAreShownToChooseFrom() {
    bench.start(TestContents.sandwich(), "cho");
    bench.start(TestContents.simple("SOP-900", "Something else"), "cho");
    order.scanned("Job 5571");
    assertEquals(new Place.StartRun(Optional.empty(), "Job 5571"), bench.place());
  }

  @Test
  void onTodayANewOrderIsStarted() {
    order.scanned("4107");
    assertEquals(new Place.StartRun(Optional.empty(), "4107"), bench.place());
  }

  @Test
  void whereADocumentIsStartedTheOrderIsOfThatDocument() {
    DocumentId document =
        bench.shop().effective(TestContents.simple("SOP-900", "Something else")).document();
    bench.workbench().get().navigation().go(new Place.StartRun(document));
    order.scanned("4107");
    assertEquals(new Place.StartRun(Optional.of(document), "4107"), bench.place());
  }

  @Test
  void elsewhereAnUnknownCodeIsOnlyTold() {
    bench.workbench().get().navigation().go(new Place.Library());
    order.scanned("6414893400012");
    assertEquals(new Place.Library(), bench.place());
    assertEquals(1, told.size());
  }

  @Test
  void aLabelResumesItsOwnDocumentOfSeveral() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    bench.start(TestContents.simple("SOP-900", "Something else"), "cho");
    String code = bench.run(id).content().code();
    order.scanned(new RunLabel(code, "Job 5571").text());
    assertEquals(new Place.Runner(id.value()), bench.place());
  }

  @Test
  void aLabelStartsItsDocumentFromAnyScreen() {
    DocumentId document =
        bench.shop().effective(TestContents.simple("SOP-900", "Something else")).document();
    bench.workbench().get().navigation().go(new Place.Library());
    order.scanned("tarkka:run/SOP-900/Order%204107");
    assertEquals(new Place.StartRun(Optional.of(document), "Order 4107"), bench.place());
  }

  @Test
  void aLabelOfADocumentThatIsNotInForceIsTold() {
    order.scanned("tarkka:run/SOP-999/Order%204107");
    assertEquals(new Place.Today(), bench.place());
    assertEquals(
        List.of("The label is for SOP-999 and Order 4107. SOP-999 is not in force here."), told);
  }
}
