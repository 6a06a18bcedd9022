package app.tarkka.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionTest {
  @ParameterizedTest
  @CsvSource({
    "2.5, kg, g, 2500",
    "1, in, mm, 25.4",
    "25.4, mm, in, 1",
    "0.1, l, ml, 100",
    "1.25, dl, ml, 125",
    "72.5, °F, °C, 22.5",
    "-40, °F, °C, -40",
    "100, °C, °F, 212",
    "20.1, °C, K, 293.25",
    "1, lb, g, 453.59237",
    "1, oz, mg, 28349.523125",
    "1.013, bar, hPa, 1013",
    "2, bar, kPa, 200",
    "90, s, min, 1.5",
    "5, N·m, N·cm, 500",
    "36, km/h, m/s, 10",
    "1500, rpm, Hz, 25",
    "2.2, Ah, mAh, 2200",
    "0.5, %, ppm, 5000",
    "1, gal, l, 3.785411784",
    "3, kΩ, ohm, 3000",
    "0.000000000000000000001, kg, mg, 0.000000000000001",
    "123456789012345678901234567890.123456789, kg, g, 123456789012345678901234567890123.456789",
  })
  void losesNoDigit(BigDecimal value, String from, String to, BigDecimal expected) {
    Converted converted = Conversion.between(from, to).orElseThrow().of(value, 0);

    assertEquals(expected, converted.value());
    assertTrue(converted.exact());
  }

  @ParameterizedTest
  @CsvSource({
    "70, °F, °C, 2, 21.1111111111111",
    "1, mm, in, 3, 0.0393700787401575",
    "1, s, h, 0, 0.000277777777777778",
    "1000001, s, h, 9, 277.778055555555556",
  })
  void saysWhereDigitsNeverEndAndKeepsMoreThanAreAsked(
      BigDecimal value, String from, String to, int decimals, BigDecimal expected) {
    Converted converted = Conversion.between(from, to).orElseThrow().of(value, decimals);

    assertEquals(new Converted(expected, false), converted);
  }

  @Test
  void convertsTolerancesWithoutTheBeginningOfTheScale() {
    Conversion degrees = Conversion.between("°F", "°C").orElseThrow();

    assertEquals(new BigDecimal("5"), degrees.difference(new BigDecimal("9"), 0).value());
  }

  @ParameterizedTest
  @CsvSource({"g, °C", "N·m, kWh", "%, pcs", "g, slices", "kg, l"})
  void convertsNothingIntoSomethingElse(String from, String to) {
    assertEquals(Optional.empty(), Conversion.between(from, to));
  }

  /** Every unit of a kind is one to the library too, and goes there and back unharmed. */
  @ParameterizedTest
  @EnumSource
  void convertsIntoAllOfItsKindAndBack(UnitOfMeasure unit) {
    for (UnitOfMeasure other : unit.alike()) {
      assertEquals(KnownUnits.of(unit).getDimension(), KnownUnits.of(other).getDimension());
      Converted there = Conversion.between(unit, other).orElseThrow().of(BigDecimal.TEN, 20);
      Converted back = Conversion.between(other, unit).orElseThrow().of(there.value(), 12);
      BigDecimal off = back.value().subtract(BigDecimal.TEN).abs();
      assertTrue(off.compareTo(new BigDecimal("1E-9")) < 0, unit + " → " + other + ": " + back);
    }
  }
}
