package app.tarkka;

import app.tarkka.measure.Conversion;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Workbench;
import java.time.Duration;
import javafx.util.Subscription;

/**
 * Has the units loaded before somebody types one: it takes about half a second, which the first
 * number in another unit would else wait for while the window stands still.
 */
final class UnitsAwake {
  /** The first screen is read and painted before. */
  private static final Duration FIRST_SCREEN = Duration.ofSeconds(1);

  private UnitsAwake() {}

  static Subscription soon(Workbench workbench, Delay delay) {
    return delay.after(
        FIRST_SCREEN,
        () ->
            workbench
                .background()
                .read(
                    workbench.text("shop.units"),
                    () -> {
                      Conversion.wake();
                      return true;
                    },
                    _ -> {}));
  }
}
