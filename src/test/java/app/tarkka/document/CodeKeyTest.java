package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SOP-012 ",
        "sop-012",
        "SOP-012\u200B",
        "SOP\u2011012",
        "SOP–012",
        "SOP−012",
        "SOP-012\0",
        "ＳＯＰ－０１２",
        "\u202ESOP-012",
        "SOP-012\uFE0F",
        "\u00A0SOP-012"
      })
  void spellingsThatLookAlikeAreOneCode(String other) {
    assertEquals(CodeKey.of("SOP-012"), CodeKey.of(other));
  }

  @Test
  void caseTellsNoLettersApart() {
    assertEquals(CodeKey.of("ÄB-1"), CodeKey.of("äb-1"));
    assertEquals(CodeKey.of("STRASSE"), CodeKey.of("straße"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SOP-013", "SOP 012", "SOP012", "AB-012"})
  void whatIsReadDifferentlyIsAnotherCode(String other) {
    assertNotEquals(CodeKey.of("SOP-012"), CodeKey.of(other));
  }

  @Test
  void aCodeThatNobodySeesIsNone() {
    assertEquals("", CodeKey.of(" \u200B\u3164"));
  }

  @Test
  void whatNobodySeesIsNamed() {
    assertEquals(Optional.of("U+200B"), Unseen.in("SOP\u200B"));
    assertEquals(Optional.of("U+202E"), Unseen.in("\u202Etxt"));
    assertEquals(Optional.of("U+0000"), Unseen.in("a\0"));
    assertEquals(Optional.empty(), Unseen.in("Jäätelö – 5 °C"));
  }
}
