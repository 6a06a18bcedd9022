package app.tarkka.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "Ana Koskinen, AK",
    "Dewi, D",
    "Ana Maria de Souza, AS",
    "' eero  salo ', ES",
    "'', ''"
  })
  void areOfTheFirstAndTheLastWord(String name, String initials) {
    assertEquals(initials, Initials.of(name));
  }
}
