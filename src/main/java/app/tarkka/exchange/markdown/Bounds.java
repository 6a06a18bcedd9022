package app.tarkka.exchange.markdown;

import static app.tarkka.exchange.markdown.Figures.FIRST;
import static app.tarkka.exchange.markdown.Figures.NUMBER;
import static app.tarkka.exchange.markdown.Figures.OPTIONAL_UNIT;
import static app.tarkka.exchange.markdown.Figures.UNIT;

import app.tarkka.document.Specification;
import app.tarkka.document.lint.StatedLimits;
import app.tarkka.document.lint.StatedLimits.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads between what a number must be, in English, Finnish, Indonesian and signs: {@code 20-25°C},
 * {@code between 2 and 6 °C}, {@code ≤2.0 kg}, {@code vähintään 96 °C}, {@code paling banyak 5 g}.
 */
final class Bounds {
  private static final String LEAST =
      "≥|>=|>|(?iu:(?<![\\p{L}\\d])(?<!\\d )(?:at least|not? less than|minimum(?: of)?|min\\.?"
          + "|vähintään|väh\\.|minimal|paling sedikit|paling rendah|setidaknya"
          + "|sekurang-kurangnya|tidak kurang dari))";
  private static final String MOST =
      "≤|<=|<|(?iu:(?<![\\p{L}\\d])(?:at most|not? more than|maximum(?: of)?|max\\.?"
          + "|enintään|enint\\.|korkeintaan|maksimal|maksimum|maks\\.?|paling banyak"
          + "|paling tinggi|tidak lebih dari))";
  private static final Pattern LIMIT =
      Pattern.compile("(?:(" + LEAST + ")|" + MOST + ")\\s*" + NUMBER + OPTIONAL_UNIT);

  private static final String TO = "-|–|—|~|～|\\.\\.\\.?|…|(?iu:to|sampai|hingga|s/d)|至";
  private static final String AND = "|(?iu:and|ja|dan)";
  private static final String BETWEEN = "(?iu:between|väliltä|välillä|antara)\\s+";
  private static final List<Pattern> RANGES =
      List.of(
          range(BETWEEN, TO + AND, ""),
          range("", TO + AND, "(?::?n)?\\s+(?iu:väliltä|välillä|välissä)"),
          range("(?:(?iu:from|dari)\\s+)?", TO, ""));

  // How long a step takes is its timer.
  private static final Pattern TIME = Pattern.compile("s|sec|min|h");

  private Bounds() {}

  private static Pattern range(String before, String to, String after) {
    return Pattern.compile(
        before + FIRST + OPTIONAL_UNIT + "\\s*(?:" + to + ")\\s*" + NUMBER + UNIT + after);
  }

  /** A cell that holds nothing else. */
  static Optional<Specification> only(String cell) {
    for (Pattern range : RANGES) {
      Matcher matcher = range.matcher(cell);
      if (matcher.matches()) {
        return between(matcher);
      }
    }
    Matcher limit = LIMIT.matcher(cell);
    return limit.matches() ? Optional.of(limit(limit)) : Optional.empty();
  }

  /** What a sentence says with a unit, when it says one thing; of times it says nothing. */
  static Optional<Specification> in(String text) {
    List<Specification> limits = limits(text);
    Optional<Specification> range = ranges(text);
    if (range.isPresent()) {
      return limits.isEmpty() ? range : Optional.empty();
    }
    return switch (limits.size()) {
      case 1 -> Optional.of(limits.getFirst());
      case 2 -> together(limits.getFirst(), limits.getLast());
      default -> Optional.empty();
    };
  }

  /** The one-sided ones only: {@code Mass measured (≤2.0 kg)}. */
  static Optional<Specification> limitIn(String text) {
    List<Specification> limits = limits(text);
    return limits.size() == 2
        ? together(limits.getFirst(), limits.getLast())
        : limits.stream().findFirst();
  }

  private static List<Specification> limits(String text) {
    List<Specification> all = new ArrayList<>();
    Matcher matcher = LIMIT.matcher(text);
    while (matcher.find()) {
      if (matcher.group(3) != null && !TIME.matcher(matcher.group(3)).matches()) {
        all.add(limit(matcher));
      }
    }
    return all;
  }

  private static Optional<Specification> ranges(String text) {
    for (Pattern range : RANGES) {
      Matcher matcher = range.matcher(text);
      if (matcher.find() && !TIME.matcher(matcher.group(4)).matches()) {
        Optional<Specification> found = between(matcher);
        return matcher.find() ? Optional.empty() : found;
      }
    }
    return Optional.empty();
  }

  /** Each of them, with its place; of times, and of where something is, nothing. */
  static List<StatedLimits> stated(String text) {
    List<StatedLimits> all = new ArrayList<>();
    Matcher limits = LIMIT.matcher(text);
    while (limits.find()) {
      String unit = limits.group(3);
      if (unit != null && !TIME.matcher(unit).matches() && !LimitsInWords.place(text, limits)) {
        Figure value = LimitsInWords.figure(limits, 2);
        boolean least = limits.group(1) != null;
        all.add(new StatedLimits(least ? value : null, least ? null : value, unit));
      }
    }
    for (Pattern range : RANGES) {
      List<StatedLimits> ranges = new ArrayList<>();
      Matcher matcher = range.matcher(text);
      while (matcher.find()) {
        String unit = Objects.requireNonNull(matcher.group(4));
        if (!TIME.matcher(unit).matches() && !LimitsInWords.place(text, matcher)) {
          ranges.add(
              new StatedLimits(
                  LimitsInWords.figure(matcher, 1), LimitsInWords.figure(matcher, 3), unit));
        }
      }
      if (!ranges.isEmpty()) {
        all.addAll(ranges);
        return all;
      }
    }
    return all;
  }

  /** At least the one and at most the other. */
  private static Optional<Specification> together(Specification one, Specification other) {
    BigDecimal lower = one.lower() == null ? other.lower() : one.lower();
    BigDecimal upper = one.upper() == null ? other.upper() : one.upper();
    return one.unit().equals(other.unit())
            && lower != null
            && upper != null
            && lower.compareTo(upper) <= 0
        ? Optional.of(Specification.between(lower, upper, one.unit()))
        : Optional.empty();
  }

  private static Optional<Specification> between(Matcher matcher) {
    BigDecimal lower = Figures.decimal(matcher.group(1));
    BigDecimal upper = Figures.decimal(matcher.group(3));
    return lower.compareTo(upper) > 0
        ? Optional.empty()
        : Optional.of(
            Specification.between(lower, upper, Objects.requireNonNull(matcher.group(4))));
  }

  private static Specification limit(Matcher matcher) {
    BigDecimal value = Figures.decimal(matcher.group(2));
    String unit = Figures.unit(matcher.group(3));
    return matcher.group(1) == null
        ? Specification.between(null, value, unit)
        : Specification.between(value, null, unit);
  }
}
