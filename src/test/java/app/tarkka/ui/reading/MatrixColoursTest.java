package app.tarkka.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.Contrast;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** R4: who read what is of no use while the names above cannot be read. */
@InAWindow
final class MatrixColoursTest {
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void namesAndInitialsAreReadable(Theme theme, FxRobot robot) throws IOException {
    try (TestLibrary shop = TestLibrary.in(Files.createTempDirectory("matrix"))) {
      shop.effective(TestContents.sandwich());
      ReadingBench bench = new ReadingBench(shop, new TestWorkbench());
      robot.interact(() -> Screens.show(stage, bench.matrix(), Look.smallest(theme)));

      Region header =
          robot.lookup("#reading-matrix .column-header-background").queryAs(Region.class);
      Color behind = (Color) header.getBackground().getFills().getLast().getFill();
      Set<Label> names =
          robot.lookup("#reading-matrix .matrix-name").queryAllAs(Label.class).stream()
              .collect(Collectors.toSet());
      assertEquals(4, names.size());
      for (Label name : names) {
        readable(name, (Color) name.getTextFill(), behind);
        Label avatar = (Label) name.getGraphic();
        readable(
            name,
            (Color) avatar.getTextFill(),
            (Color) avatar.getBackground().getFills().getLast().getFill());
      }
    }
  }

  private static void readable(Label name, Color text, Color behind) {
    double ratio = Contrast.ratio(text, behind);
    assertTrue(ratio >= 4.5, () -> name.getText() + ": " + text + " on " + behind + ", " + ratio);
  }
}
