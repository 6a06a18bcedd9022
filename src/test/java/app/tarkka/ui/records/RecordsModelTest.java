package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    model = new RecordsModel(bench.get(), shop.runs(), shop.people(), ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void filtersByStateWordsPersonDayAndWhatHappened() {
    day.open("Order 1");
    RunId held = day.held("Order 2");
    RunId completed = day.completed("Order 3");
    model.refresh();
    assertEquals(3, model.rows().size());

    model.states().add(RunState.ON_HOLD);
    assertEquals(List.of(held), shown());
    model.states().clear();

    model.textProperty().set("order 3");
    assertEquals(List.of(completed), shown());
    model.textProperty().set("");

    model.correctedProperty().set(true);
    assertEquals(List.of(completed), shown());
    model.correctedProperty().set(false);
    model.heldProperty().set(true);
    assertEquals(List.of(held), shown());
    model.heldProperty().set(false);

    model.personProperty().set(shop.people().find(TestLibrary.id("ben")).orElseThrow());
    assertEquals(List.of(completed), shown());

    model.untilProperty().set(LocalDate.of(2026, 3, 1));
    assertTrue(shown().isEmpty());
    assertTrue(model.filteredProperty().get());
    model.clear();
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
