package app.tarkka.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The units that a shop's number may have and that convert. How large each is, the library knows;
 * it is asked only when something is converted, as it takes a moment to wake ({@link KnownUnits}).
 */
public enum UnitOfMeasure {
  KILOGRAM(MeasureKind.MASS, "kg", "kgs", "kilo", "公斤", "千克"),
  GRAM(MeasureKind.MASS, "g", "gr", "grs", "gram", "gramme", "克"),
  MILLIGRAM(MeasureKind.MASS, "mg"),
  MICROGRAM(MeasureKind.MASS, "µg", "ug", "mcg"),
  TONNE(MeasureKind.MASS, "t", "ton", "tonne"),
  POUND(MeasureKind.MASS, "lb", "lbs"),
  OUNCE(MeasureKind.MASS, "oz"),

  KILOMETRE(MeasureKind.LENGTH, "km"),
  METRE(MeasureKind.LENGTH, "m", "mtr", "meter", "metre", "metri", "米"),
  CENTIMETRE(MeasureKind.LENGTH, "cm", "cms", "厘米"),
  MILLIMETRE(MeasureKind.LENGTH, "mm", "mms", "毫米"),
  MICROMETRE(MeasureKind.LENGTH, "µm", "um"),
  INCH(MeasureKind.LENGTH, "in", "inch", "inches", "\"", "″", "tuuma"),
  FOOT(MeasureKind.LENGTH, "ft", "feet", "foot"),

  SQUARE_METRE(MeasureKind.AREA, "m²", "m2", "sqm"),
  SQUARE_CENTIMETRE(MeasureKind.AREA, "cm²", "cm2"),
  SQUARE_MILLIMETRE(MeasureKind.AREA, "mm²", "mm2"),

  LITRE(MeasureKind.VOLUME, "l", "ltr", "liter", "litre", "litra", "升"),
  DECILITRE(MeasureKind.VOLUME, "dl"),
  CENTILITRE(MeasureKind.VOLUME, "cl"),
  MILLILITRE(MeasureKind.VOLUME, "ml", "mls", "毫升"),
  CUBIC_METRE(MeasureKind.VOLUME, "m³", "m3"),
  CUBIC_CENTIMETRE(MeasureKind.VOLUME, "cm³", "cm3", "cc"),
  US_GALLON(MeasureKind.VOLUME, "gal"),
  US_FLUID_OUNCE(MeasureKind.VOLUME, "fl oz", "floz"),

  CELSIUS(MeasureKind.TEMPERATURE, "°C", "℃", "C", "degC", "ºC", "oC"),
  FAHRENHEIT(MeasureKind.TEMPERATURE, "°F", "℉", "F", "degF", "ºF"),
  KELVIN(MeasureKind.TEMPERATURE, "K"),

  MILLISECOND(MeasureKind.TIME, "ms", "msec"),
  SECOND(MeasureKind.TIME, "s", "sec", "secs", "sek", "detik"),
  MINUTE(MeasureKind.TIME, "min", "mins", "minute", "minutes", "menit"),
  HOUR(MeasureKind.TIME, "h", "hr", "hrs", "hour", "hours", "tunti", "jam"),
  DAY(MeasureKind.TIME, "d", "day", "days", "vrk", "hari"),

  PASCAL(MeasureKind.PRESSURE, "Pa"),
  HECTOPASCAL(MeasureKind.PRESSURE, "hPa"),
  KILOPASCAL(MeasureKind.PRESSURE, "kPa"),
  MEGAPASCAL(MeasureKind.PRESSURE, "MPa"),
  BAR(MeasureKind.PRESSURE, "bar", "bars"),
  MILLIBAR(MeasureKind.PRESSURE, "mbar"),
  PSI(MeasureKind.PRESSURE, "psi"),

  NEWTON(MeasureKind.FORCE, "N"),
  KILONEWTON(MeasureKind.FORCE, "kN"),
  POUND_FORCE(MeasureKind.FORCE, "lbf"),

  NEWTON_METRE(MeasureKind.TORQUE, "N·m", "Nm", "N m", "N*m"),
  NEWTON_CENTIMETRE(MeasureKind.TORQUE, "N·cm", "Ncm"),
  POUND_FOOT(MeasureKind.TORQUE, "lbf·ft", "lb-ft", "ft-lb", "ft-lbs", "ft lb"),
  POUND_INCH(MeasureKind.TORQUE, "lbf·in", "in-lb", "in-lbs", "in lb"),

  METRE_PER_SECOND(MeasureKind.SPEED, "m/s"),
  MILLIMETRE_PER_SECOND(MeasureKind.SPEED, "mm/s"),
  METRE_PER_MINUTE(MeasureKind.SPEED, "m/min"),
  KILOMETRE_PER_HOUR(MeasureKind.SPEED, "km/h", "kmh"),

  HERTZ(MeasureKind.FREQUENCY, "Hz"),
  KILOHERTZ(MeasureKind.FREQUENCY, "kHz"),
  MEGAHERTZ(MeasureKind.FREQUENCY, "MHz"),
  PER_MINUTE(MeasureKind.FREQUENCY, "rpm", "1/min", "r/min"),

  VOLT(MeasureKind.VOLTAGE, "V", "volt", "volts"),
  MILLIVOLT(MeasureKind.VOLTAGE, "mV"),
  KILOVOLT(MeasureKind.VOLTAGE, "kV"),
  AMPERE(MeasureKind.CURRENT, "A", "amp", "amps"),
  MILLIAMPERE(MeasureKind.CURRENT, "mA"),
  MICROAMPERE(MeasureKind.CURRENT, "µA", "uA"),
  AMPERE_HOUR(MeasureKind.CHARGE, "Ah"),
  MILLIAMPERE_HOUR(MeasureKind.CHARGE, "mAh"),
  OHM(MeasureKind.RESISTANCE, "Ω", "ohm", "ohms"),
  KILOHM(MeasureKind.RESISTANCE, "kΩ", "kohm"),
  MEGOHM(MeasureKind.RESISTANCE, "MΩ", "Mohm"),
  WATT(MeasureKind.POWER, "W"),
  MILLIWATT(MeasureKind.POWER, "mW"),
  KILOWATT(MeasureKind.POWER, "kW"),
  MEGAWATT(MeasureKind.POWER, "MW"),

  PERCENT(MeasureKind.SHARE, "%"),
  PER_MILLION(MeasureKind.SHARE, "ppm"),
  PIECES(MeasureKind.COUNT, "pcs", "pc", "pieces", "kpl", "buah", "个");

  private final MeasureKind kind;
  private final String symbol;
  private final List<String> others;

  UnitOfMeasure(MeasureKind kind, String symbol, String... others) {
    this.kind = kind;
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
}
