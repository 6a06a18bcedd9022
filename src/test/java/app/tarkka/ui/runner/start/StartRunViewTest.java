package app.tarkka.ui.runner.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.About;
import app.tarkka.document.Revision;
import app.tarkka.run.RunFilter;
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
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class StartRunViewTest {
  private final RunnerBench bench;

  StartRunViewTest() throws IOException {
    bench = new RunnerBench(Files.createTempDirectory("start"));
  }

  @Start
  void start(Stage stage) {
    Revision ham =
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
    bench.session().signIn(bench.shop().signIn("cho"));
    StartRunModel model = new StartRunModel(Optional.of(ham.document()), bench.desk());
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
}
