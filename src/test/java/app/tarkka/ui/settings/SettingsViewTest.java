package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.MotionChoice;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class SettingsViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final InMemoryPreferences preferences = new InMemoryPreferences();
  private final Appearance appearance = new Appearance();
  private final List<Language> drawnAnew = new ArrayList<>();
  private final SettingsModel model =
      new SettingsModel(workbench.get(), appearance, new SeatSettings(preferences), drawnAnew::add);

  @Start
  void start(Stage stage) {
    Screens.show(
        stage,
        new SettingsView(model, workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 900, 700));
  }

  @Test
  void choicesTakeEffectAtOnceAndAreKept(FxRobot robot) {
    robot.clickOn("#themechoice-dark").clickOn("#motionchoice-still").clickOn("#textsize-larger");
    assertEquals(ThemeChoice.DARK, appearance.themeProperty().get());
    Appearance nextStart = new Appearance();
    new SeatSettings(preferences).restore(nextStart);
    assertEquals(ThemeChoice.DARK, nextStart.themeProperty().get());
    assertEquals(TextSize.LARGER, nextStart.textSizeProperty().get());
    assertEquals(MotionChoice.STILL, nextStart.motionProperty().get());
  }

  @Test
  void pressingTheChosenOneAgainKeepsItChosen(FxRobot robot) {
    robot.clickOn("#themechoice-light").clickOn("#themechoice-light");
    assertTrue(robot.lookup("#themechoice-light").queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void anotherLanguageDrawsTheWindowAnew(FxRobot robot) {
    robot.clickOn("#language-finnish").clickOn("#language-finnish");
    assertEquals(List.of(Language.FINNISH), drawnAnew);
    assertEquals(Language.FINNISH, new SeatSettings(preferences).language());
  }
}
