package app.tarkka.measure;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.DECI;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.measure.Unit;
import systems.uom.common.USCustomary;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

/**
 * The units that a shop's number may have and that convert. How large each is, the library knows;
 * it is asked only when something is converted, as it takes a moment to wake.
 */
public enum UnitOfMeasure {
  KILOGRAM(MeasureKind.MASS, () -> Units.KILOGRAM, "kg", "kgs", "kilo", "公斤", "千克"),
  GRAM(MeasureKind.MASS, () -> Units.GRAM, "g", "gr", "grs", "gram", "gramme", "克"),
  MILLIGRAM(MeasureKind.MASS, () -> MILLI(Units.GRAM), "mg"),
  MICROGRAM(MeasureKind.MASS, () -> MICRO(Units.GRAM), "µg", "ug", "mcg"),
  TONNE(MeasureKind.MASS, () -> MEGA(Units.GRAM), "t", "ton", "tonne"),
  POUND(MeasureKind.MASS, () -> USCustomary.POUND, "lb", "lbs"),
  OUNCE(MeasureKind.MASS, () -> USCustomary.OUNCE, "oz"),

  KILOMETRE(MeasureKind.LENGTH, () -> KILO(Units.METRE), "km"),
  METRE(MeasureKind.LENGTH, () -> Units.METRE, "m", "mtr", "meter", "metre", "metri", "米"),
  CENTIMETRE(MeasureKind.LENGTH, () -> CENTI(Units.METRE), "cm", "cms", "厘米"),
  MILLIMETRE(MeasureKind.LENGTH, () -> MILLI(Units.METRE), "mm", "mms", "毫米"),
  MICROMETRE(MeasureKind.LENGTH, () -> MICRO(Units.METRE), "µm", "um"),
  INCH(MeasureKind.LENGTH, () -> USCustomary.INCH, "in", "inch", "inches", "\"", "″", "tuuma"),
  FOOT(MeasureKind.LENGTH, () -> USCustomary.FOOT, "ft", "feet", "foot"),

  SQUARE_METRE(MeasureKind.AREA, () -> Units.SQUARE_METRE, "m²", "m2", "sqm"),
  SQUARE_CENTIMETRE(MeasureKind.AREA, () -> CENTI(Units.METRE).pow(2), "cm²", "cm2"),
  SQUARE_MILLIMETRE(MeasureKind.AREA, () -> MILLI(Units.METRE).pow(2), "mm²", "mm2"),

  LITRE(MeasureKind.VOLUME, () -> Units.LITRE, "l", "ltr", "liter", "litre", "litra", "升"),
  DECILITRE(MeasureKind.VOLUME, () -> DECI(Units.LITRE), "dl"),
  CENTILITRE(MeasureKind.VOLUME, () -> CENTI(Units.LITRE), "cl"),
  MILLILITRE(MeasureKind.VOLUME, () -> MILLI(Units.LITRE), "ml", "mls", "毫升"),
  CUBIC_METRE(MeasureKind.VOLUME, () -> Units.CUBIC_METRE, "m³", "m3"),
  CUBIC_CENTIMETRE(MeasureKind.VOLUME, () -> CENTI(Units.METRE).pow(3), "cm³", "cm3", "cc"),
  US_GALLON(MeasureKind.VOLUME, () -> USCustomary.GALLON_LIQUID, "gal"),
  US_FLUID_OUNCE(MeasureKind.VOLUME, () -> USCustomary.FLUID_OUNCE, "fl oz", "floz"),

  CELSIUS(MeasureKind.TEMPERATURE, () -> Units.CELSIUS, "°C", "℃", "C", "degC", "ºC", "oC"),
  FAHRENHEIT(MeasureKind.TEMPERATURE, () -> USCustomary.FAHRENHEIT, "°F", "℉", "F", "degF", "ºF"),
  KELVIN(MeasureKind.TEMPERATURE, () -> Units.KELVIN, "K"),

  MILLISECOND(MeasureKind.TIME, () -> MILLI(Units.SECOND), "ms", "msec"),
  SECOND(MeasureKind.TIME, () -> Units.SECOND, "s", "sec", "secs", "sek", "detik"),
  MINUTE(MeasureKind.TIME, () -> Units.MINUTE, "min", "mins", "minute", "minutes", "menit"),
  HOUR(MeasureKind.TIME, () -> Units.HOUR, "h", "hr", "hrs", "hour", "hours", "tunti", "jam"),
  DAY(MeasureKind.TIME, () -> Units.DAY, "d", "day", "days", "vrk", "hari"),

  PASCAL(MeasureKind.PRESSURE, () -> Units.PASCAL, "Pa"),
  HECTOPASCAL(MeasureKind.PRESSURE, () -> HECTO(Units.PASCAL), "hPa"),
  KILOPASCAL(MeasureKind.PRESSURE, () -> KILO(Units.PASCAL), "kPa"),
  MEGAPASCAL(MeasureKind.PRESSURE, () -> MEGA(Units.PASCAL), "MPa"),
  BAR(MeasureKind.PRESSURE, () -> HECTO(Units.PASCAL).multiply(1_000), "bar", "bars"),
  MILLIBAR(MeasureKind.PRESSURE, () -> HECTO(Units.PASCAL), "mbar"),
  PSI(MeasureKind.PRESSURE, () -> poundForce().divide(USCustomary.INCH.pow(2)), "psi"),

  NEWTON(MeasureKind.FORCE, () -> Units.NEWTON, "N"),
  KILONEWTON(MeasureKind.FORCE, () -> KILO(Units.NEWTON), "kN"),
  POUND_FORCE(MeasureKind.FORCE, UnitOfMeasure::poundForce, "lbf"),

  NEWTON_METRE(
      MeasureKind.TORQUE, () -> Units.NEWTON.multiply(Units.METRE), "N·m", "Nm", "N m", "N*m"),
  NEWTON_CENTIMETRE(
      MeasureKind.TORQUE, () -> Units.NEWTON.multiply(CENTI(Units.METRE)), "N·cm", "Ncm"),
  POUND_FOOT(
      MeasureKind.TORQUE,
      () -> poundForce().multiply(USCustomary.FOOT),
      "lbf·ft",
      "lb-ft",
      "ft-lb",
      "ft-lbs",
      "ft lb"),
  POUND_INCH(
      MeasureKind.TORQUE,
      () -> poundForce().multiply(USCustomary.INCH),
      "lbf·in",
      "in-lb",
      "in-lbs",
      "in lb"),

  METRE_PER_SECOND(MeasureKind.SPEED, () -> Units.METRE_PER_SECOND, "m/s"),
  MILLIMETRE_PER_SECOND(MeasureKind.SPEED, () -> MILLI(Units.METRE).divide(Units.SECOND), "mm/s"),
  METRE_PER_MINUTE(MeasureKind.SPEED, () -> Units.METRE.divide(Units.MINUTE), "m/min"),
  KILOMETRE_PER_HOUR(MeasureKind.SPEED, () -> Units.KILOMETRE_PER_HOUR, "km/h", "kmh"),

  HERTZ(MeasureKind.FREQUENCY, () -> Units.HERTZ, "Hz"),
  KILOHERTZ(MeasureKind.FREQUENCY, () -> KILO(Units.HERTZ), "kHz"),
  MEGAHERTZ(MeasureKind.FREQUENCY, () -> MEGA(Units.HERTZ), "MHz"),
  PER_MINUTE(MeasureKind.FREQUENCY, () -> Units.MINUTE.inverse(), "rpm", "1/min", "r/min"),

  VOLT(MeasureKind.VOLTAGE, () -> Units.VOLT, "V", "volt", "volts"),
  MILLIVOLT(MeasureKind.VOLTAGE, () -> MILLI(Units.VOLT), "mV"),
  KILOVOLT(MeasureKind.VOLTAGE, () -> KILO(Units.VOLT), "kV"),
  AMPERE(MeasureKind.CURRENT, () -> Units.AMPERE, "A", "amp", "amps"),
  MILLIAMPERE(MeasureKind.CURRENT, () -> MILLI(Units.AMPERE), "mA"),
  MICROAMPERE(MeasureKind.CURRENT, () -> MICRO(Units.AMPERE), "µA", "uA"),
  AMPERE_HOUR(MeasureKind.CHARGE, () -> Units.AMPERE.multiply(Units.HOUR), "Ah"),
  MILLIAMPERE_HOUR(MeasureKind.CHARGE, () -> MILLI(Units.AMPERE).multiply(Units.HOUR), "mAh"),
  OHM(MeasureKind.RESISTANCE, () -> Units.OHM, "Ω", "ohm", "ohms"),
  KILOHM(MeasureKind.RESISTANCE, () -> KILO(Units.OHM), "kΩ", "kohm"),
  MEGOHM(MeasureKind.RESISTANCE, () -> MEGA(Units.OHM), "MΩ", "Mohm"),
  WATT(MeasureKind.POWER, () -> Units.WATT, "W"),
  MILLIWATT(MeasureKind.POWER, () -> MILLI(Units.WATT), "mW"),
  KILOWATT(MeasureKind.POWER, () -> KILO(Units.WATT), "kW"),
  MEGAWATT(MeasureKind.POWER, () -> MEGA(Units.WATT), "MW"),

  PERCENT(MeasureKind.SHARE, () -> Units.PERCENT, "%"),
  PER_MILLION(MeasureKind.SHARE, () -> Units.PERCENT.divide(10_000), "ppm"),
  PIECES(MeasureKind.COUNT, () -> AbstractUnit.ONE, "pcs", "pc", "pieces", "kpl", "buah", "个");

  private final MeasureKind kind;
  private final Supplier<Unit<?>> known;
  private final String symbol;
  private final List<String> others;

  UnitOfMeasure(MeasureKind kind, Supplier<Unit<?>> known, String symbol, String... others) {
    this.kind = kind;
    this.known = known;
    this.symbol = symbol;
    this.others = List.of(others);
  }

  public MeasureKind kind() {
    return kind;
  }

  /** As it is written beside a number. */
  public String symbol() {
    return symbol;
  }

  Unit<?> known() {
    return known.get();
  }

  /** The unit that is written so, or in another way that can mean nothing else. */
  public static Optional<UnitOfMeasure> of(String written) {
    return UnitSpelling.read(written);
  }

  /** Those of the same kind, itself among them. */
  public List<UnitOfMeasure> alike() {
    return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
  }

  /** All the ways in which it is written. */
  Stream<String> spellings() {
    return Stream.concat(Stream.of(symbol), others.stream());
  }

  /** The weight of a pound at the standard gravity of 9.80665 m/s². */
  private static Unit<?> poundForce() {
    return USCustomary.POUND
        .multiply(new BigDecimal("9.80665"))
        .multiply(Units.METRE_PER_SQUARE_SECOND);
  }
}
