package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AvatarTest {
  @ParameterizedTest
  @CsvSource({
    "Ana Koskinen, AK",
    "Dewi, D",
    "Ana Maria de Souza, AS",
    "' eero  salo ', ES",
    "'', ''"
  })
  void initialsAreOfFirstAndLastWord(String name, String initials) {
    assertEquals(initials, Avatar.initials(name));
  }
}
