package app.tarkka.ui.nonconformances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Troubles;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class NonconformancesViewTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private Troubles troubles;
  private RunId run;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    ShopDay day = new ShopDay(shop);
    troubles = new Troubles(shop, day);
    run = day.held("Order 1");
    troubles.decided(run, Disposition.SCRAP, "Torn", "Sharpen the knife", "cho", 1);
    shop.clock().advance(Duration.ofDays(3));
    Screens.show(
        stage,
        new NonconformancesView(
            new NonconformancesModel(
                workbench.get(),
                shop.runs(),
                shop.people(),
                () -> Optional.of(TestLibrary.id("ben")),
                shop.clock(),
                ZoneOffset.UTC),
            workbench.messages()),
        Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aLineOpensTheRecord(FxRobot robot) {
    robot.clickOn("#nc-" + troubles.nonconformance(run));
    assertEquals(
        new Place.RecordDetail(run.value(), Optional.of(troubles.nonconformance(run))),
        workbench.place());
  }

  @Test
  void whatTheFiltersHideIsSaidAndShownAgain(FxRobot robot) {
    robot.clickOn("#board-overdue");
    assertNotNull(robot.lookup("#nc-" + troubles.nonconformance(run)).query());
    robot.clickOn("#board-mine");
    assertTrue(robot.lookup("#nc-" + troubles.nonconformance(run)).tryQuery().isEmpty());

    robot.clickOn("#board-all");
    assertNotNull(robot.lookup("#nc-" + troubles.nonconformance(run)).query());
  }
}
