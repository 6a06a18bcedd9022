package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.TestWorkbench;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Units are loaded by a reader's thread, after the first screen. */
class UnitsAwakeTest {
  private final HeldBackground background = new HeldBackground();
  private final ManualDelay delay = new ManualDelay();

  @Test
  void theyAreReadAwayFromTheWindowOnceItsFirstScreenIsThere() {
    UnitsAwake.soon(new TestWorkbench().with(background), delay);
    assertEquals(List.of(Duration.ofSeconds(1)), delay.pauses());
    assertFalse(background.asked());

    delay.pass();
    assertTrue(background.asked(), "held for a reader's thread");
    background.finish();

    assertEquals(List.of(), background.failures());
  }

  @Test
  void aWindowThatIsClosedBeforeReadsNone() {
    UnitsAwake.soon(new TestWorkbench().with(background), delay).unsubscribe();

    delay.pass();

    assertFalse(background.asked());
  }
}
