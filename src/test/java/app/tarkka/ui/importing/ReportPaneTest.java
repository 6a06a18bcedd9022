package app.tarkka.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.Finding;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.ImportReport.Tally;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The report speaks the language of the window. */
@InAWindow
final class ReportPaneTest {
  @Start
  void start(Stage stage) {
    ImportReport report =
        new ImportReport(
            "bread.md",
            "markdown",
            List.of(Finding.of(FindingCode.PICTURE_NOT_THERE, 7, "crumb.jpg")),
            List.of(new Tally(Counted.STEPS, 2), new Tally(Counted.TIMERS, 0)),
            List.of(new Tally(Counted.COMMENTS, 1)));
    Screens.show(
        stage, new ReportPane(report, new Messages(Locale.of("fi"))), Look.smallest(Theme.LIGHT));
  }

  @Test
  void saysFindingsAndCountsInFinnish(FxRobot robot) {
    assertEquals("Mukaan tuli: 2 vaihetta.", text(robot, "#report-kept"));
    assertEquals("Pois jäi: 1 HTML-kommentti.", text(robot, "#report-dropped"));
    assertTrue(
        robot.lookup(".finding-cell .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().equals("Kuvaa crumb.jpg ei ole.")));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
