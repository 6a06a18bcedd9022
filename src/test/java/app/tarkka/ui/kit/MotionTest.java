package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing moves by itself where the person, or the system, asks for that (R17). */
@InAWindow
final class MotionTest {
  private static final int PULSES = 40;

  private final Appearance appearance = new Appearance();
  private final ProgressBar bar = Screens.onFxThread(ProgressBar::new);

  @Start
  void start(Stage stage) {
    bar.setPrefWidth(300);
    Scene scene = new Scene(new StackPane(bar), 400, 200);
    appearance.follow(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void workOfUnknownLengthIsShownWithoutMotion(FxRobot robot) throws InterruptedException {
    robot.interact(() -> appearance.motionProperty().set(MotionChoice.STILL));
    Set<Double> places = watched(robot);
    assertEquals(1, places.size(), places.toString());
    Node fill = bar.lookup(".bar");
    double right = fill.localToScene(fill.getBoundsInLocal()).getMaxX();
    assertTrue(right > bar.localToScene(0, 0).getX() + 100, "and it is to be seen: " + right);
  }

  @Test
  void itMovesWhereThatIsWanted(FxRobot robot) throws TimeoutException {
    robot.interact(() -> appearance.motionProperty().set(MotionChoice.MOVING));
    Set<Double> places = ConcurrentHashMap.newKeySet();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            places.add(place());
          }
        };
    robot.interact(timer::start);
    // It rests between two runs, so that a fixed number of pulses may see nothing move.
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> places.size() > 3);
    robot.interact(timer::stop);
  }

  private double place() {
    Node fill = bar.lookup(".bar");
    return fill.localToScene(fill.getBoundsInLocal()).getMinX();
  }

  /** Where the fill was during a while. */
  private Set<Double> watched(FxRobot robot) throws InterruptedException {
    Set<Double> places = new HashSet<>();
    CountDownLatch over = new CountDownLatch(PULSES);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            // What was under way when the setting changed comes to rest first.
            if (over.getCount() < PULSES / 2) {
              places.add(place());
            }
            over.countDown();
          }
        };
    robot.interact(timer::start);
    assertTrue(over.await(20, TimeUnit.SECONDS));
    robot.interact(timer::stop);
    return places;
  }
}
