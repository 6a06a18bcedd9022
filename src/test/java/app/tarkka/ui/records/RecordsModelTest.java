package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.StepMark;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordsModelTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private ShopDay day;
  private final TestWorkbench bench = new TestWorkbench();
  private RecordsModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
    model = RecordBench.list(bench, shop);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void showsTheRecordsOfASubjectInsteadOfWhatWasLookedForBefore() {
    RunId first = day.open("Order 1");
    day.open("Order 10");
    day.open("Order 1 for Ben");
    model.search().states().add(RunState.COMPLETED);
    model.lookFor("Order 1");
    model.enter();
    assertEquals(List.of(first), shown());
    assertTrue(model.filteredProperty().get());
    assertEquals("Order 1", model.search().subjectProperty().get());

    model.search().subjectProperty().set("");
    assertEquals(3, shown().size());
  }

  @Test
  void filtersByStateWordsPersonDayAndWhatHappened() {
    day.open("Order 1");
    RunId held = day.held("Order 2");
    RunId completed = day.completed("Order 3");
    model.refresh();
    assertEquals(3, model.rows().size());

    model.search().states().add(RunState.ON_HOLD);
    assertEquals(List.of(held), shown());
    model.search().states().clear();

    model.search().textProperty().set("order 3");
    assertEquals(List.of(completed), shown());
    model.search().textProperty().set("");

    model.search().marks().add(RunFilter.Mark.CORRECTED);
    assertEquals(List.of(completed), shown());
    model.search().marks().clear();
    model.search().marks().add(RunFilter.Mark.HELD);
    assertEquals(List.of(held), shown());
    model.search().marks().clear();

    model.search().personProperty().set(shop.people().find(TestLibrary.id("ben")).orElseThrow());
    assertEquals(List.of(completed), shown());

    model.search().untilProperty().set(LocalDate.of(2026, 3, 1));
    assertTrue(shown().isEmpty());
    assertTrue(model.filteredProperty().get());
    model.search().clear();
    assertFalse(model.filteredProperty().get());
    assertEquals(3, model.rows().size());
  }

  @Test
  void readsTheNextPageWhenTheEndComesIntoSight() {
    for (int i = 0; i < RecordsModel.PAGE + 5; i++) {
      shop.runService().start(day.sandwich(), "Order " + i, shop.signIn("cho"));
    }
    model.refresh();
    assertEquals(RecordsModel.PAGE, model.rows().size());

    model.more();
    assertEquals(RecordsModel.PAGE + 5, model.rows().size());
    assertEquals(RecordsModel.PAGE + 5, shown().stream().distinct().count());

    model.more();
    assertEquals(RecordsModel.PAGE + 5, model.rows().size());
  }

  @Test
  void findsADocumentAndWhatCameOfItsSteps() {
    RunId held = day.held("Order 2");
    day.completed("Order 3");
    model.refresh();
    assertEquals(1, model.documents().size());

    model.search().documentProperty().set(model.documents().getFirst());
    assertEquals(2, model.rows().size());
    model.search().stepProperty().set("1.3");
    model.search().stepMarkProperty().set(StepMark.FAILED);
    assertEquals(List.of(held), shown());
    assertTrue(model.search().detailed());
    model.search().clear();
    assertFalse(model.search().detailed());
  }

  @Test
  void exportsWhatIsTickedOrElseAllThatTheFiltersShow() throws Exception {
    day.open("Order 1");
    day.completed("Order 2");
    model.refresh();
    Path some = folder.resolve("some.csv");
    bench.files().choose(some);
    model.choose(model.rows().getFirst());
    model.exportChosen();
    String text = Files.readString(some);
    assertTrue(text.contains("Order 2") && !text.contains("Order 1"), text);
    assertTrue(model.export().doneProperty().get().startsWith("1 record is in"));

    model.choose(model.rows().getFirst());
    model.search().textProperty().set("order 1");
    Path all = folder.resolve("all.json");
    bench.files().choose(all);
    model.exportChosen();
    String json = Files.readString(all);
    assertTrue(json.startsWith("[") && json.contains("Order 1"), json);
    assertEquals(2, json.split("\"tarkka-record/1\"", -1).length);
  }

  @Test
  void whatIsTickedAndHiddenIsSaidShownOnItsOwnAndNeverExportedUnasked() throws Exception {
    day.open("Order 1");
    day.completed("Order 2");
    model.refresh();
    model.choose(model.rows().getFirst());
    model.choose(model.rows().getLast());
    model.search().textProperty().set("order 1");
    assertEquals(List.of("Order 2"), model.hidden().stream().map(RecordRow::subject).toList());
    Path file = folder.resolve("unasked.csv");
    bench.files().choose(file);

    bench.dialogs().answer(false);
    model.exportChosen();
    assertFalse(Files.exists(file));
    assertEquals("Export 2 records?", bench.dialogs().asked().getLast());

    model.showChosen();
    assertEquals(2, model.rows().size());
    assertEquals(List.of(), model.hidden());
    model.exportChosen();
    assertTrue(Files.readString(file).contains("Order 2"), "all of it is seen: nothing is asked");
    assertEquals(1, bench.dialogs().asked().size());

    model.refresh();
    assertEquals(1, model.rows().size(), "back to what was looked for");
    assertFalse(model.chosenAloneProperty().get());
  }

  @Test
  void whatNobodyLookedForIsNotFoundByWhoeverSignsIn() {
    List<PersonId> here = new ArrayList<>();
    RecordsModel list = RecordBench.list(bench, shop, () -> here.stream().findFirst());
    day.open("Order 1");
    list.enter();
    list.search().textProperty().set("order");
    list.choose(list.rows().getFirst());
    list.enter();
    assertEquals(1, list.chosen().size(), "still nobody");

    here.add(TestLibrary.id("cho"));
    list.enter();
    assertTrue(list.chosen().isEmpty());
    assertEquals("", list.search().textProperty().get());
  }

  @Test
  void opensARecord() {
    RunId run = day.open("Order 1");
    model.refresh();
    model.open(model.rows().getFirst());
    assertEquals(new Place.RecordDetail(run.value()), bench.place());
  }

  private List<RunId> shown() {
    return model.rows().stream().map(RecordRow::run).toList();
  }
}
