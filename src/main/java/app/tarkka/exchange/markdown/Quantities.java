package app.tarkka.exchange.markdown;

import app.tarkka.document.Specification;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a number must be, and figures that stand alone: {@code 0V output}. */
final class Quantities {
  private static final Pattern SINGLE = Pattern.compile("~?\\s*" + Figures.NUMBER + Figures.UNIT);
  private static final Pattern TORQUE =
      Pattern.compile(
          "(?iu)(?:torque|vääntömomentti|扭矩|torsi)[^\\d±≤≥<>,;]{0,20}"
              + Figures.NUMBER
              + "\\s?(N·m|Nm)\\b");

  private Quantities() {}

  /** A cell that holds a requirement and nothing else but perhaps one word before it. */
  static Optional<Specification> requirement(String cell) {
    String text = cell.strip().replaceFirst("^[\\p{L}_]+\\s+(?=[≤<≥>±])", "");
    return Bounds.only(text).or(() -> Tolerances.only(text));
  }

  /** A torque that a sentence states; it has no limits. */
  static Optional<Specification> torque(String text) {
    Matcher matcher = TORQUE.matcher(text);
    return matcher.find()
        ? Optional.of(nominal(Figures.decimal(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** The only quantity of a cell such as {@code 0V output}; none when there are several. */
  static Optional<Specification> single(String cell) {
    Matcher matcher = SINGLE.matcher(cell);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Specification found = nominal(Figures.decimal(matcher.group(1)), matcher.group(2));
    return matcher.find() ? Optional.empty() : Optional.of(found);
  }

  private static Specification nominal(BigDecimal value, String unit) {
    return new Specification(value, null, null, unit, null, 1, null);
  }
}
