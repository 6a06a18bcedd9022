package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.settings.SeatSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A kiosk whose library does not open offers no making of another shop. */
@InAWindow
final class KioskOpeningTest {
  private final AtomicInteger tried = new AtomicInteger();
  private Desk desk;

  @Start
  void start(Stage stage) throws IOException {
    InMemoryPreferences preferences = new InMemoryPreferences();
    preferences.put("kiosk", "on");
    DataFolder folder = new DataFolder(Files.createTempDirectory("kiosk-opening"));
    desk = new Desk(stage, folder, new Appearance(), new SeatSettings(preferences), _ -> {});
    desk.show(
        Optional.of(
            _ -> {
              tried.incrementAndGet();
              throw new IOException("the disk is gone");
            }));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(desk::close);
  }

  @Test
  void onlyTryingAgainIsOffered(FxRobot robot) throws TimeoutException {
    until(() -> robot.lookup("#open-again").tryQuery().isPresent());
    assertTrue(robot.lookup("#start-shop").tryQuery().isEmpty());
    assertEquals(1, tried.get());

    robot.clickOn("#open-again");

    until(() -> tried.get() == 2);
  }

  private static void until(Callable<Boolean> so) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, so);
  }
}
