package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunLabelTest {
  @Test
  void spacesSlashesAndLettersOfAnyLanguageComeBack() {
    RunLabel label = new RunLabel("SOP-012", "Tilaus 41/07 ä%");
    assertEquals("tarkka:run/SOP-012/Tilaus%2041%2F07%20%C3%A4%25", label.text());
    assertEquals(Optional.of(label), RunLabel.read(label.text()));
  }

  @Test
  void aScannerThatWritesCapitalsInThePrefixIsUnderstood() {
    assertEquals(
        Optional.of(new RunLabel("SOP-012", "4107")), RunLabel.read("TARKKA:RUN/SOP-012/4107"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4107",
        "tarkka:run/SOP-012",
        "tarkka:run/SOP-012/",
        "tarkka:run//4107",
        "tarkka:run/SOP-012/4107/2",
        "tarkka:run/SOP-012/41%",
        "tarkka:run/SOP-012/41%2",
        "tarkka:run/SOP-012/41%zz"
      })
  void otherTextsAreNoLabels(String text) {
    assertEquals(Optional.empty(), RunLabel.read(text));
  }
}
