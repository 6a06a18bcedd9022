package app.tarkka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SOP-001 Order 12/2026;SOP-001 Order 12-2026",
        "Label: 8101;Label 8101",
        "Pöytä  <A|B>;Pöytä A-B",
        ".hidden;hidden",
        "CON;-CON",
        "nul.txt;-nul.txt",
        "CONTROL;CONTROL",
        "ends with a dot.;ends with a dot",
        "SOP\u202Egpj.exe;SOP-gpj.exe",
        "../../x;-..-x"
      })
  void leavesTheWordsAndTakesWhatFileSystemsRefuse(String words, String name) {
    assertEquals(name, FileName.of(words));
  }

  @org.junit.jupiter.api.Test
  void ofALongNameTheBeginningIsTaken() {
    assertEquals("S".repeat(180), FileName.of("S".repeat(300)));
    assertEquals("😀".repeat(45), FileName.of("😀".repeat(100)));
  }

  @org.junit.jupiter.api.Test
  void nothingIsLeftOfRefusedLettersAlone() {
    assertEquals("", FileName.of("???"));
  }
}
