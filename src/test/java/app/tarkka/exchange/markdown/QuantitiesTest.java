package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Specification;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits as people write them. Absent stays absent. */
class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20-25°C          | 20..25 °C
          30-60% RH        | 30..60 % RH
          -40C to +85C     | -40..85 C
          ≤2.0 kg          | ..2.0 kg
          >1mm             | 1.. mm
          I_chg ≤ 1A       | ..1 A
          ±20 mm           | -20..20 mm
          5.00V ±2%        | 4.90..5.10 V
          0,5 ± 0,1 Nm     | 0.4..0.6 Nm
          """)
  void readsRequirements(String cell, String limits) {
    assertEquals(limits, text(Quantities.requirement(cell)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No dents, scratches >0.1mm
          Class 100,000
          Every 50mm, no chafing
          25-20°C
          ±5 %
          M2×6
          """)
  void leavesWordsAlone(String cell) {
    assertEquals("", text(Quantities.requirement(cell)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mass measured (≤2.0 kg)          | ..2.0 kg
          Ambient temperature: 20-25°C     | 20..25 °C
          Record voltage: ____ V           | .. V
          Functions ≤ 60 lines             | nothing
          Bake at 180-200℃                 | nothing
          Voltage recorded (±2 V): ______V | -2..2 V
          """)
  void readsSentences(String words, String limits) {
    Optional<Specification> found =
        Requirement.in(words)
            .map(r -> r.specification() == null ? Specification.open("") : r.specification());
    assertEquals(limits, found.isEmpty() ? "nothing" : text(found));
  }

  private static String text(Optional<Specification> what) {
    return what.map(
            s ->
                (s.lower() == null ? "" : s.lower().toPlainString())
                    + ".."
                    + (s.upper() == null ? "" : s.upper().toPlainString())
                    + " "
                    + s.unit())
        .orElse("");
  }
}
