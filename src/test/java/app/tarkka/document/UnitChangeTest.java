package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitChangeTest {
  @Test
  void convertsFiguresAndToleranceAndKeepsTheResolution() {
    Specification grams =
        new Specification(
            new BigDecimal("2500"),
            new BigDecimal("2490"),
            new BigDecimal("2510"),
            "g",
            0,
            2,
            new BigDecimal("4"));

    assertEquals(
        Optional.of(
            new UnitChange(
                new Specification(
                    new BigDecimal("2.5"),
                    new BigDecimal("2.49"),
                    new BigDecimal("2.51"),
                    "kg",
                    3,
                    2,
                    new BigDecimal("0.004")),
                true)),
        UnitChange.of(grams, "kg"));
  }

  @Test
  void anotherWayOfWritingTheUnitConvertsNothing() {
    Specification torque = Specification.between(new BigDecimal("6"), new BigDecimal("8"), "Nm");

    assertEquals(Optional.empty(), UnitChange.of(torque, "N·m"));
    assertEquals(Optional.empty(), UnitChange.of(torque, " N m"));
  }

  @Test
  void convertsADifferenceWithoutTheBeginningOfTheScale() {
    Specification celsius =
        new Specification(
            null, new BigDecimal("2"), new BigDecimal("8"), "°C", 1, 1, new BigDecimal("0.5"));

    assertEquals(
        Optional.of(
            new UnitChange(
                new Specification(
                    null,
                    new BigDecimal("35.6"),
                    new BigDecimal("46.4"),
                    "°F",
                    1,
                    1,
                    new BigDecimal("0.9")),
                true)),
        UnitChange.of(celsius, "°F"));
  }

  @Test
  void saysWhereAFigureHasNoLastDigit() {
    Specification mm = Specification.between(null, new BigDecimal("10"), "mm");

    assertEquals(false, UnitChange.of(mm, "in").orElseThrow().exact());
  }

  @Test
  void changesNothingThatDoesNotConvert() {
    Specification mm = Specification.between(null, new BigDecimal("10"), "mm");

    assertEquals(Optional.empty(), UnitChange.of(mm, "g"));
    assertEquals(Optional.empty(), UnitChange.of(mm, "slices"));
    assertEquals(Optional.empty(), UnitChange.of(Specification.open("mm"), "cm"));
  }
}
