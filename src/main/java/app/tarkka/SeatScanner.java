package app.tarkka;

import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.EveryWindow;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.scan.Pace;
import app.tarkka.ui.scan.Scanner;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Whom a scanned code reaches: the screen that waits for one, else the run of its order. */
final class SeatScanner implements AutoCloseable {
  private final Session session;
  private final Scanning frame;
  private final Consumer<String> order;
  private final Subscription input;

  /**
   * @param frame offers the code to the screen that is shown
   * @param order gets what the screen does not take
   */
  SeatScanner(
      Session session, Scanning frame, Consumer<String> order, Supplier<Pace> pace, Delay delay) {
    this.session = session;
    this.frame = frame;
    this.order = order;
    Scanner scanner = new Scanner(pace, System::nanoTime, delay, this::scanned);
    input = EveryWindow.input(scanner::input);
  }

  @Override
  public void close() {
    input.unsubscribe();
  }

  void scanned(String code) {
    if (session.lockedProperty().get() || dialogOpen()) {
      // A dialog and the lock ask for something else; the code is not typed into them either.
      return;
    }
    if (!frame.scanned(code)) {
      order.accept(code);
    }
  }

  private static boolean dialogOpen() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof Stage stage && stage.getOwner() != null);
  }
}
