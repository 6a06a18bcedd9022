package app.tarkka.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Kg, kg",
    "KG, kg",
    "gr, g",
    "Gr, g",
    "MM, mm",
    "C, °C",
    "sek, s",
    "hrs, h",
    "Mpa, MPa",
    "kg., kg",
    "ML, ml",
    "Bar, bar",
    "amps, A",
  })
  void knowsWhatAMisspeltOneMeans(String written, String symbol) {
    assertEquals(Optional.of(symbol), UnitOfMeasure.of(written).map(UnitOfMeasure::symbol));
    assertEquals(
        "kg.".equals(written) ? Optional.empty() : Optional.of(symbol),
        UnitSpelling.meant(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg", "L", "mL", "Nm", "N·m", "μm", "µm", "kpl", "° C", "slices", "", "MW", "ºC", "mPa",
        "MA"
      })
  void leavesWhatIsRightOrFree(String written) {
    assertEquals(Optional.empty(), UnitSpelling.meant(written));
  }

  @Test
  void keepsApartWhatOnlyCapitalsTell() {
    assertEquals(Optional.of(UnitOfMeasure.MILLIWATT), UnitOfMeasure.of("mW"));
    assertEquals(Optional.of(UnitOfMeasure.KILOWATT), UnitOfMeasure.of("KW"));
    assertEquals(Optional.empty(), UnitOfMeasure.of("mPa"));
    assertEquals(Optional.of(UnitOfMeasure.KELVIN), UnitOfMeasure.of("K"));
  }

  @Test
  void writesNoTwoUnitsAlike() {
    Map<String, UnitOfMeasure> seen = new HashMap<>();
    for (UnitOfMeasure unit : UnitOfMeasure.values()) {
      unit.spellings()
          .forEach(spelling -> assertTrue(seen.put(spelling, unit) == null, "twice: " + spelling));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2,5 kg | 2,5 | kg", "2.5kg | 2.5 | kg", "-4 °F | -4 | °F", "1 fl oz | 1 | fl oz"})
  void readsNumberAndUnit(String typed, String number, String unit) {
    assertEquals(Optional.of(new TypedQuantity(number, unit)), TypedQuantity.of(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "", "kg", "2,5 ", "-"})
  void readsNoUnitWhereNoneIs(String typed) {
    assertEquals(Optional.empty(), TypedQuantity.of(typed));
  }
}
