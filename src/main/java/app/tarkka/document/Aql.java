package app.tarkka.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * Acceptance quality limit: the worst average that is still satisfactory over a series of lots. The
 * preferred series of ISO 2859-1; the tables have no other.
 */
public enum Aql {
  A0_010("0.010"),
  A0_015("0.015"),
  A0_025("0.025"),
  A0_040("0.040"),
  A0_065("0.065"),
  A0_10("0.10"),
  A0_15("0.15"),
  A0_25("0.25"),
  A0_40("0.40"),
  A0_65("0.65"),
  A1_0("1.0"),
  A1_5("1.5"),
  A2_5("2.5"),
  A4_0("4.0"),
  A6_5("6.5"),
  A10("10"),
  A15("15"),
  A25("25"),
  A40("40"),
  A65("65"),
  A100("100"),
  A150("150"),
  A250("250"),
  A400("400"),
  A650("650"),
  A1000("1000");

  private final String token;

  Aql(String token) {
    this.token = token;
  }

  /** As the standard writes it. */
  public String token() {
    return token;
  }

  public BigDecimal value() {
    return new BigDecimal(token);
  }

  /**
   * Whether it can mean nonconforming items in a hundred. Above 10 it only means nonconformities in
   * a hundred items, of which one item can have several.
   */
  public boolean ofItems() {
    return compareTo(A10) <= 0;
  }

  /** Those that can mean nonconforming items in a hundred. */
  public static List<Aql> forItems() {
    return Arrays.stream(values()).filter(Aql::ofItems).toList();
  }
}
