package app.tarkka.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.matcher.control.LabeledMatchers;

@InAWindow
final class StartViewTest {
  private final TestWorkbench bench = new TestWorkbench();
  private final List<FirstStart> founded = new ArrayList<>();

  @Start
  void start(Stage stage) {
    StartModel model = new StartModel(bench.get(), new Founding(), Path.of("data"));
    Screens.show(stage, new StartView(model), Look.smallest(Theme.LIGHT));
  }

  @Test
  void keyboardAloneOpensTheShop(FxRobot robot) {
    robot.clickOn("#start-shop").write("Corner Shop").type(KeyCode.TAB);
    robot.write("Ana Koskinen").type(KeyCode.TAB, KeyCode.TAB);
    robot.write("582047").type(KeyCode.TAB).write("582047").type(KeyCode.ENTER);

    assertEquals(1, founded.size());
    assertEquals("AK", founded.getFirst().owner().initials());
    assertEquals(Beginning.SANDWICH_SHOP, founded.getFirst().beginning());
  }

  @Test
  void mouseIsToldWhatIsMissing(FxRobot robot) {
    robot.clickOn("#start-create");
    assertTrue(
        LabeledMatchers.hasText("Type the shop’s name.")
            .matches(robot.lookup("#start-shop-flaw").query()));
    assertTrue(founded.isEmpty());
  }

  private final class Founding implements LibraryFounding {
    @Override
    public void found(FirstStart choices, Progress progress) {
      founded.add(choices);
    }

    @Override
    public void open(Path library, Progress progress) {
      throw new AssertionError("nothing was to be opened");
    }
  }
}
