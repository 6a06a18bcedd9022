package app.tarkka.ui.runner.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.About;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.run.RunFilter;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunnerBench;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class StartRunViewTest {
  private final RunnerBench bench;
  private DocumentId ham;

  StartRunViewTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("start"));
  }

  @Start
  void start(Stage stage) {
    Revision revision =
        bench
            .shop()
            .effective(
                TestContents.sandwich().toBuilder()
                    .about(
                        new About(
                            "A good sandwich",
                            "Cold ones only",
                            List.of("Knife"),
                            List.of("Ham"),
                            List.of("SOP-009")))
                    .build());
    ham = revision.document();
    bench.session().signIn(bench.shop().signIn("cho"));
    StartRunModel model = new StartRunModel(Optional.of(ham), bench.desk());
    Screens.show(
        stage, new StartRunView(model, bench.workbench().messages()), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void saysBeforeTheRunWhatItIsForAndWhatOneNeeds(FxRobot robot) {
    String shown =
        robot.lookup((Node node) -> node instanceof Text).queryAllAs(Text.class).stream()
            .map(Text::getText)
            .collect(Collectors.joining(" / "));
    for (String said : List.of("A good sandwich", "Cold ones only", "Knife", "Ham", "SOP-009")) {
      assertTrue(shown.contains(said), said + " is not in " + shown);
    }
  }

  @Test
  void beginsTheRunByKeyboard(FxRobot robot) {
    robot.interact(() -> robot.lookup("#start-subject").query().requestFocus());
    robot.write("Order 7").type(KeyCode.ENTER);

    assertTrue(bench.workbench().place() instanceof Place.Runner);
    assertEquals("Order 7", bench.shop().runs().summaries(RunFilter.open(5)).getFirst().subject());
  }

  @Test
  void goesOnToTheStartOnceSomebodySignedIn(FxRobot robot) {
    robot.interact(() -> robot.lookup("#start-subject").query().requestFocus());
    robot.write("Order 8");
    robot.interact(() -> robot.lookup("#start-switch").queryButton().fire());
    robot.interact(() -> robot.lookup("#person-cho").queryAs(ToggleButton.class).fire());
    robot.write(bench.shop().digitsOf("cho")).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(robot.lookup("#start-run").query().isFocused());
  }

  @Test
  void nothingAboveTheNamesMovesWhenTheSubjectIsFoundElsewhere(FxRobot robot) {
    bench.shop().runService().start(ham, "Job 5571", bench.shop().signIn("cho"));
    robot.interact(() -> robot.lookup("#start-switch").queryButton().fire());
    double before = top(robot);
    robot.interact(
        () -> robot.lookup("#start-subject").queryAs(TextField.class).setText("Job 5571"));
    WaitForAsyncUtils.waitForFxEvents();

    assertTrue(robot.lookup("#start-other-1").tryQuery().isPresent());
    assertEquals(before, top(robot));
  }

  private static double top(FxRobot robot) {
    Node tile = robot.lookup("#person-cho").query();
    return tile.localToScene(tile.getLayoutBounds()).getMinY();
  }
}
