package app.tarkka;

import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.EveryWindow;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.SignInPanel;
import app.tarkka.ui.scan.Pace;
import app.tarkka.ui.scan.ScanTarget;
import app.tarkka.ui.scan.Scanner;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Whom a scanned code reaches: the screen that waits for one, else the run of its order. Where
 * somebody types it listens only when the screen waits for a code or a run's start for its subject,
 * and never where a dialog or, but for a badge at the name tiles, a PIN is answered.
 */
final class SeatScanner implements ScanTarget, AutoCloseable {
  private final Session session;
  private final Scanning frame;
  private final Supplier<Place> place;
  private final Consumer<String> order;
  private final Subscription input;

  /**
   * @param frame offers the code to the screen that is shown
   * @param order gets what the screen does not take
   */
  SeatScanner(
      Session session,
      Scanning frame,
      Supplier<Place> place,
      Consumer<String> order,
      Supplier<Pace> pace,
      Delay delay) {
    this.session = session;
    this.frame = frame;
    this.place = place;
    this.order = order;
    Scanner scanner = new Scanner(pace, System::nanoTime, delay, this);
    input = EveryWindow.input(scanner::input);
  }

  @Override
  public void close() {
    input.unsubscribe();
  }

  @Override
  public boolean listens(Optional<Node> focus) {
    return SignInPanel.around(focus).isPresent() || elsewhere(focus);
  }

  private boolean elsewhere(Optional<Node> focus) {
    boolean asked = session.lockedProperty().get() || dialogOpen() || pin(focus);
    return !asked && (frame.waitsForScan() || orders(focus));
  }

  @Override
  public boolean takes(String code, Optional<Node> focus) {
    Optional<SignInPanel> tiles = SignInPanel.around(focus);
    if (tiles.isPresent()) {
      // Whether it is a badge is looked up: what comes now is no PIN, and no key of one.
      tiles.get().scanned(code, nobodys -> takesElsewhere(nobodys, focus));
      return true;
    }
    return takesElsewhere(code, focus);
  }

  private boolean takesElsewhere(String code, Optional<Node> focus) {
    if (!elsewhere(focus)) {
      return false;
    }
    if (frame.scanned(code)) {
      return true;
    }
    boolean taken = orders(focus);
    if (taken) {
      order.accept(code);
    }
    return taken;
  }

  /** Without the scanner, letters of a label would answer a step where nobody types words. */
  private boolean orders(Optional<Node> focus) {
    return place.get() instanceof Place.StartRun || focus.filter(SeatScanner::typedInto).isEmpty();
  }

  private static boolean pin(Optional<Node> focus) {
    return focus.filter(PasswordField.class::isInstance).isPresent();
  }

  private static boolean typedInto(Node focus) {
    return focus instanceof TextInputControl
        || (focus instanceof ComboBoxBase<?> choice && choice.isEditable());
  }

  private static boolean dialogOpen() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof Stage stage && stage.getOwner() != null);
  }
}
