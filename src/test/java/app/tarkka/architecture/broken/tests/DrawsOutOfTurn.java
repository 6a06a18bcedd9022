package app.tarkka.architecture.broken.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.tarkka.testkit.Screens;
import org.junit.jupiter.api.Test;

/** No test that the build runs: it draws and does not say so. */
class DrawsOutOfTurn {
  @Test
  void draws() {
    assertNotNull(Screens.onFxThread(() -> "drawn"));
  }
}
