package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line to write on: {@code S/N: ____}, {@code ______V}.
 *
 * @param label what stands before it
 * @param unit behind it, empty when there is none
 */
record Blank(String label, String unit) {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<label>[^_:：;,]{0,60})[:：]?\\s*(?<!\\w)_{3,}(?!/)\\s?(?<unit>" + Units.PATTERN + ")?");

  static List<Blank> in(String text) {
    List<Blank> blanks = new ArrayList<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      String unit = matcher.group("unit");
      blanks.add(new Blank(matcher.group("label").strip(), unit == null ? "" : unit));
    }
    return blanks;
  }

  /** Whether a cell is a line to write on, or empty. */
  static boolean isOnly(String cell) {
    return cell.isBlank() || cell.strip().matches("_{2,}");
  }

  boolean asksForNumber() {
    return !unit.isEmpty();
  }

  /** What a person writes there, when it is no number. */
  Answer answer() {
    if (asksForNumber()) {
      return new Answer.Quantity();
    }
    return label.matches("(?iu).*(\\bdate|päivämäärä|pvm|日期|tanggal)")
        ? new Answer.Date()
        : new Answer.Text();
  }

  Specification specification() {
    return Specification.open(unit);
  }
}
