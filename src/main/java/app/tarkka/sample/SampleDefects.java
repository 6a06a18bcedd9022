package app.tarkka.sample;

import app.tarkka.run.DefectCode;
import java.util.List;

/** The faults that a trade's sample shop has a code for: few, and in its own words. */
public final class SampleDefects {
  private SampleDefects() {}

  public static List<DefectCode> of(Trade trade) {
    return switch (trade) {
      case SANDWICH ->
          List.of(
              new DefectCode("WEIGHT", "weight off"),
              new DefectCode("TEMP", "too warm or too cold"),
              new DefectCode("ALLERGEN", "wrong or missing allergen label"),
              new DefectCode("WRONG", "not what was ordered"),
              new DefectCode("CLEAN", "not clean"),
              new DefectCode("DATE", "past its date"));
      case WORKSHOP ->
          List.of(
              new DefectCode("TORQUE", "not tightened to the torque"),
              new DefectCode("DIM", "dimension out of limits"),
              new DefectCode("SURFACE", "scratch, dent or corrosion"),
              new DefectCode("PART", "wrong or missing part"),
              new DefectCode("LEAK", "leaks"),
              new DefectCode("PAPER", "papers wrong or missing"));
      case WEBSHOP ->
          List.of(
              new DefectCode("ITEM", "wrong item or colour"),
              new DefectCode("COUNT", "wrong number of pieces"),
              new DefectCode("DAMAGE", "damaged"),
              new DefectCode("ADDRESS", "wrong address"),
              new DefectCode("PRICE", "wrong price or refund"),
              new DefectCode("LATE", "sent late"));
    };
  }
}
