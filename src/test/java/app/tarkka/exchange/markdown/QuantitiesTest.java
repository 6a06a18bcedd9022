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
          5.00V ±2%        | 4.90..5.10 V
          0,5 ± 0,1 Nm     | 0.4..0.6 Nm
          0 ± 2 °C         | -2..2 °C
          24 °C +/- 1      | 23..25 °C
          between 2 and 6 °C | 2..6 °C
          min. 96 °C       | 96.. °C
          Max 5 g          | ..5 g
          väliltä 2–6 °C   | 2..6 °C
          vähintään 96 °C  | 96.. °C
          enintään 5 g     | ..5 g
          antara 2 dan 6 °C | 2..6 °C
          minimal 96 °C    | 96.. °C
          maksimal 5 g     | ..5 g
          paling sedikit 96 °C | 96.. °C
          paling banyak 5 g | ..5 g
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
          ±20 mm
          +/- 20 mm
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
          Voltage recorded (±2 V): ______V | .. V
          """)
  void readsSentences(String words, String limits) {
    Optional<Specification> found =
        Requirement.in(words)
            .map(r -> r.specification() == null ? Specification.open("") : r.specification());
    assertEquals(limits, found.isEmpty() ? "nothing" : text(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weigh 350 g ±5 g butter                    | 345..355 g
          Weigh 1800 g (± 20 g) flour                | 1780..1820 g
          Weigh 1800 g flour (± 20 g)                | 1780..1820 g
          Weigh 1800 g [+/- 20 g] flour              | 1780..1820 g
          Weigh 1,5 kg (± 0,05 kg)                   | 1.45..1.55 kg
          Weigh 1,5 kg (± 50 g)                      | 1.45..1.55 kg
          Weigh 1800 g (± 2 %) flour                 | 1764..1836 g
          Weigh the flour (± 20 g)                   | nothing
          Weigh the flour, ± 20 g                    | nothing
          Weigh 1 800 g (± 20 g) flour               | nothing
          Weigh 1,800 g (± 20 g) flour               | nothing
          Weigh 1.800 g (± 20 g) flour               | nothing
          Heat 5 l of water to 80 °C (± 1 l)         | nothing
          Weigh 300 g ± 5 g sugar and 50 g ± 1 g salt | nothing
          """)
  void aToleranceNeedsItsNominal(String words, String limits) {
    readsSentences(words, limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Measure the dough temperature, 24-26 °C         | 24..26 °C
          Check that the fridge is between 2 and 6 °C     | 2..6 °C
          Core temperature at least 96 °C                 | 96.. °C
          Check the core temperature: min. 96 °C          | 96.. °C
          Mittaa kylmiön lämpötila väliltä 2–6 °C         | 2..6 °C
          Mittaa kylmiön lämpötila, 2 ja 6 °C:n välillä   | 2..6 °C
          Mittaa sisälämpötila, vähintään 96 °C           | 96.. °C
          Punnitse suola, enintään 5 g                    | ..5 g
          Ukur suhu kulkas antara 2 dan 6 °C              | 2..6 °C
          Ukur suhu inti, minimal 96 °C                   | 96.. °C
          Timbang garam, paling banyak 5 g                | ..5 g
          Measure it: at least 2 °C and at most 6 °C      | 2..6 °C
          Check the dough after at least 30 min           | nothing
          Check it after 30 min. 96 °C is usual           | nothing
          Bake between 180 and 200 °C                     | nothing
          Bake for 10 to 12 minutes                       | nothing
          Proof at least 30 minutes                       | nothing
          Is the core temperature at least 95 °C?         | nothing
          """)
  void aLimitIsReadWhereSomethingIsMeasured(String words, String limits) {
    readsSentences(words, limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Is the oven clean? (yes/no)       | YesNo
          Onko uuni puhdas? (kyllä/ei)      | YesNo
          Apakah oven bersih? (ya/tidak)    | YesNo
          Float test (pass/fail)            | PassFail
          Is the oven clean?                | nothing
          """)
  void theTwoAnswersInBracketsAreAsked(String words, String answer) {
    assertEquals(
        answer,
        Requirement.in(words).map(r -> r.answer().getClass().getSimpleName()).orElse("nothing"));
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
