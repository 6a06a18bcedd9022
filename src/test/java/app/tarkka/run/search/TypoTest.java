package app.tarkka.run.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

  @ParameterizedTest
  @CsvSource({
    "blade, blade, 0",
    "blaed, blade, 2",
    "blde, blade, -1",
    "bladee, blade, 2",
    "glade, blade, 2",
    "gerbo, gearbox, 3",
    "gearb, gearbox, 1",
    "calibartoin, calibration, 4",
    "caliber, calibration, 3",
    "sealer, blade, -1",
    "order5, order6, -1",
    "5571, 5572, -1"
  })
  void countsSlipsTwiceAndABeginningOnce(String typed, String word, int distance) {
    assertEquals(distance, Typo.distance(typed, word));
  }

  @ParameterizedTest
  @CsvSource({"ham, 0", "hams, 0", "blade, 1", "saturday, 1", "gearboxes, 2", "a5571xxx, 0"})
  void longerWordsMayHaveMoreSlips(String word, int most) {
    assertEquals(most, Typo.allowed(word));
    assertTrue(most <= 2);
  }
}
