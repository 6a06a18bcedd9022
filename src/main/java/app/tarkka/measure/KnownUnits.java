package app.tarkka.measure;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.DECI;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;

import java.math.BigDecimal;
import javax.measure.Unit;
import systems.uom.common.USCustomary;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

/** What the library calls each unit; apart, so that it sleeps until something is converted. */
final class KnownUnits {
  private KnownUnits() {}

  static Unit<?> of(UnitOfMeasure unit) {
    return switch (unit) {
      case KILOGRAM -> Units.KILOGRAM;
      case GRAM -> Units.GRAM;
      case MILLIGRAM -> MILLI(Units.GRAM);
      case MICROGRAM -> MICRO(Units.GRAM);
      case TONNE -> MEGA(Units.GRAM);
      case POUND -> USCustomary.POUND;
      case OUNCE -> USCustomary.OUNCE;
      case KILOMETRE -> KILO(Units.METRE);
      case METRE -> Units.METRE;
      case CENTIMETRE -> CENTI(Units.METRE);
      case MILLIMETRE -> MILLI(Units.METRE);
      case MICROMETRE -> MICRO(Units.METRE);
      case INCH -> USCustomary.INCH;
      case FOOT -> USCustomary.FOOT;
      case SQUARE_METRE -> Units.SQUARE_METRE;
      case SQUARE_CENTIMETRE -> CENTI(Units.METRE).pow(2);
      case SQUARE_MILLIMETRE -> MILLI(Units.METRE).pow(2);
      case LITRE -> Units.LITRE;
      case DECILITRE -> DECI(Units.LITRE);
      case CENTILITRE -> CENTI(Units.LITRE);
      case MILLILITRE -> MILLI(Units.LITRE);
      case CUBIC_METRE -> Units.CUBIC_METRE;
      case CUBIC_CENTIMETRE -> CENTI(Units.METRE).pow(3);
      case US_GALLON -> USCustomary.GALLON_LIQUID;
      case US_FLUID_OUNCE -> USCustomary.FLUID_OUNCE;
      case CELSIUS -> Units.CELSIUS;
      case FAHRENHEIT -> USCustomary.FAHRENHEIT;
      case KELVIN -> Units.KELVIN;
      case MILLISECOND -> MILLI(Units.SECOND);
      case SECOND -> Units.SECOND;
      case MINUTE -> Units.MINUTE;
      case HOUR -> Units.HOUR;
      case DAY -> Units.DAY;
      case PASCAL -> Units.PASCAL;
      case HECTOPASCAL -> HECTO(Units.PASCAL);
      case KILOPASCAL -> KILO(Units.PASCAL);
      case MEGAPASCAL -> MEGA(Units.PASCAL);
      case BAR -> HECTO(Units.PASCAL).multiply(1_000);
      case MILLIBAR -> HECTO(Units.PASCAL);
      case PSI -> poundForce().divide(USCustomary.INCH.pow(2));
      case NEWTON -> Units.NEWTON;
      case KILONEWTON -> KILO(Units.NEWTON);
      case POUND_FORCE -> poundForce();
      case NEWTON_METRE -> Units.NEWTON.multiply(Units.METRE);
      case NEWTON_CENTIMETRE -> Units.NEWTON.multiply(CENTI(Units.METRE));
      case POUND_FOOT -> poundForce().multiply(USCustomary.FOOT);
      case POUND_INCH -> poundForce().multiply(USCustomary.INCH);
      case METRE_PER_SECOND -> Units.METRE_PER_SECOND;
      case MILLIMETRE_PER_SECOND -> MILLI(Units.METRE).divide(Units.SECOND);
      case METRE_PER_MINUTE -> Units.METRE.divide(Units.MINUTE);
      case KILOMETRE_PER_HOUR -> Units.KILOMETRE_PER_HOUR;
      case HERTZ -> Units.HERTZ;
      case KILOHERTZ -> KILO(Units.HERTZ);
      case MEGAHERTZ -> MEGA(Units.HERTZ);
      case PER_MINUTE -> Units.MINUTE.inverse();
      case VOLT -> Units.VOLT;
      case MILLIVOLT -> MILLI(Units.VOLT);
      case KILOVOLT -> KILO(Units.VOLT);
      case AMPERE -> Units.AMPERE;
      case MILLIAMPERE -> MILLI(Units.AMPERE);
      case MICROAMPERE -> MICRO(Units.AMPERE);
      case AMPERE_HOUR -> Units.AMPERE.multiply(Units.HOUR);
      case MILLIAMPERE_HOUR -> MILLI(Units.AMPERE).multiply(Units.HOUR);
      case OHM -> Units.OHM;
      case KILOHM -> KILO(Units.OHM);
      case MEGOHM -> MEGA(Units.OHM);
      case WATT -> Units.WATT;
      case MILLIWATT -> MILLI(Units.WATT);
      case KILOWATT -> KILO(Units.WATT);
      case MEGAWATT -> MEGA(Units.WATT);
      case PERCENT -> Units.PERCENT;
      case PER_MILLION -> Units.PERCENT.divide(10_000);
      case PIECES -> AbstractUnit.ONE;
    };
  }

  /** The weight of a pound at the standard gravity of 9.80665 m/s². */
  private static Unit<?> poundForce() {
    return USCustomary.POUND
        .multiply(new BigDecimal("9.80665"))
        .multiply(Units.METRE_PER_SQUARE_SECOND);
  }
}
