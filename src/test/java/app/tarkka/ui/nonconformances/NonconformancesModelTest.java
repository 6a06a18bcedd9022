package app.tarkka.ui.nonconformances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.PersonId;
import app.tarkka.run.Disposition;
import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.run.RunId;
import app.tarkka.run.Severity;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Troubles;
import app.tarkka.ui.kit.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NonconformancesModelTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private ShopDay day;
  private Troubles troubles;
  private Optional<PersonId> viewer = Optional.empty();

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
    troubles = new Troubles(shop, day);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void sortsWhatIsOpenByWhatComesNextAndLeavesOutWhatIsClosed() {
    RunId held = day.held("Order 1");
    RunId acting = day.held("Order 2");
    troubles.decided(acting, Disposition.SCRAP, "Torn", "Sharpen the knife", "cho", 3);
    RunId closing = day.held("Order 3");
    troubles.decided(closing, Disposition.SCRAP, "Torn");
    RunId closed = day.held("Order 4");
    troubles.decided(closed, Disposition.SCRAP, "Torn").closed(closed);

    NonconformancesModel board = board();

    assertEquals(List.of("Order 1"), subjects(board, Stage.TO_DECIDE));
    assertEquals(List.of("Order 2"), subjects(board, Stage.ACTION_OPEN));
    assertEquals(List.of("Order 3"), subjects(board, Stage.TO_CLOSE));
    BoardRow action = board.at(Stage.ACTION_OPEN).getFirst();
    assertEquals("Cho", action.owner());
    assertFalse(action.overdue());
    board.open(board.at(Stage.TO_DECIDE).getFirst());
    assertEquals(new Place.Runner(held.value()), workbench.place());
    board.open(action);
    assertEquals(
        new Place.RecordDetail(acting.value(), Optional.of(troubles.nonconformance(acting))),
        workbench.place(),
        "at that nonconformance, not at the top of a long record");
  }

  @Test
  void filtersWhatIsMineAndWhatIsOverdue() {
    RunId chos = day.held("Order 1");
    troubles.decided(chos, Disposition.SCRAP, "Torn", "Sharpen the knife", "cho", 1);
    RunId bens = day.held("Order 2");
    troubles.decided(bens, Disposition.SCRAP, "Torn", "Order bread", "ben", 9);
    shop.clock().advance(Duration.ofDays(2));
    viewer = Optional.of(TestLibrary.id("ben"));
    NonconformancesModel board = board();

    board.mineProperty().set(true);
    assertEquals(List.of("Order 2"), subjects(board, Stage.ACTION_OPEN));
    board.showAll();
    board.overdueProperty().set(true);
    assertEquals(List.of("Order 1"), subjects(board, Stage.ACTION_OPEN));
  }

  @Test
  void tellsTheCodeTheSeverityAndTheWords() {
    RunId run = day.held("Order 1");
    troubles.said(run, "CLOSE", "does not close", Severity.MAJOR, "Lid is bent");

    assertEquals(
        "CLOSE: does not close · major · Lid is bent",
        board().at(Stage.TO_DECIDE).getFirst().said());
  }

  @Test
  void withholdsWhatWouldTellABlindResultFromWhoeverMayStillMeasure() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    troubles.said(run, "LIGHT", "too light", Severity.MAJOR, "Ben read 77.25");

    for (String person : List.of("ana", "dia")) {
      viewer = Optional.of(TestLibrary.id(person));
      BoardRow row = board().at(Stage.TO_DECIDE).getFirst();
      assertEquals("Hidden until checked", row.said());
      assertFalse(row.toString().contains("LIGHT"), row.toString());
    }
    viewer = Optional.empty();
    assertEquals("Hidden until checked", board().at(Stage.TO_DECIDE).getFirst().said());
    viewer = Optional.of(TestLibrary.id("ben"));
    assertTrue(board().at(Stage.TO_DECIDE).getFirst().said().contains("77.25"));
  }

  private NonconformancesModel board() {
    NonconformancesModel model =
        new NonconformancesModel(
            workbench.get(),
            shop.runs(),
            shop.people(),
            () -> viewer,
            shop.clock(),
            ZoneOffset.UTC);
    model.refresh();
    return model;
  }

  private static List<String> subjects(NonconformancesModel board, Stage stage) {
    return board.at(stage).stream().map(BoardRow::subject).toList();
  }
}
