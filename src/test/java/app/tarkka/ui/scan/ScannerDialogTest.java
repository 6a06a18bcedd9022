package app.tarkka.ui.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.EveryWindow;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.StageDialogs;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A hand's shortcut that opens a dialog, held back by the real delay (R12, R13). */
@InAWindow
final class ScannerDialogTest {
  private final List<Optional<String>> reasons = new ArrayList<>();
  private final List<KeyCode> later = new ArrayList<>();
  private Subscription input = Subscription.EMPTY;

  @Start
  void start(Stage stage) {
    Button button = new Button("Confirm");
    StackPane root = new StackPane(button);
    Screens.show(stage, root, new Look(Theme.LIGHT, TextSize.NORMAL, 900, 700));
    Dialogs dialogs = new StageDialogs(stage, new TestWorkbench().messages());
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.F) {
            reasons.add(dialogs.askReason(new Question("Fail?", "It is recorded.", "Fail")));
          } else {
            later.add(key.getCode());
          }
        });
    Scanner scanner =
        new Scanner(() -> Pace.USUAL, System::nanoTime, new FxDelay(), new Everywhere());
    input = EveryWindow.input(scanner::input);
    button.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(input::unsubscribe);
  }

  @Test
  void aShortcutOpensItsDialog(FxRobot robot) throws Exception {
    robot.type(KeyCode.F);
    until(() -> robot.lookup("#dialog-field").tryQuery().isPresent());
    assertEquals(List.of(), reasons);
    robot.type(KeyCode.ESCAPE);
    until(() -> !reasons.isEmpty());
    assertEquals(List.of(Optional.empty()), reasons);
  }

  @Test
  void keysHeldBehindADialogAreNotFiredOnceItCloses(FxRobot robot) throws Exception {
    robot.press(KeyCode.F).press(KeyCode.N).release(KeyCode.F).release(KeyCode.N);
    until(() -> robot.lookup("#dialog-field").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    until(() -> !reasons.isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), later);
  }

  private static void until(Callable<Boolean> met) throws Exception {
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, met);
  }

  private static final class Everywhere implements ScanTarget {
    @Override
    public boolean listens(Optional<Node> focus) {
      return true;
    }

    @Override
    public boolean takes(String code, Optional<Node> focus) {
      return true;
    }
  }
}
