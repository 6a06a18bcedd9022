package app.tarkka.document.lint;

import app.tarkka.document.Content;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.lint.StatedLimits.Figure;
import app.tarkka.measure.UnitOfMeasure;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Steps whose words state other limits than those by which their number is judged, as after one of
 * the two was changed. Nothing is said of another unit, nor where the words state several limits
 * that one number cannot have.
 */
public final class OtherLimits {
  private final Function<String, List<StatedLimits>> reader;
  private final char mark;
  private final List<LintFinding> found = new ArrayList<>();

  private OtherLimits(Content content, Function<String, List<StatedLimits>> reader) {
    this.reader = reader;
    this.mark =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(content.language()))
            .getDecimalSeparator();
  }

  /**
   * In the order of the text.
   *
   * @param reader finds what limits a text states
   */
  public static List<LintFinding> of(Content content, Function<String, List<StatedLimits>> reader) {
    OtherLimits other = new OtherLimits(content, reader);
    content.sections().forEach(section -> section.steps().forEach(other::step));
    return List.copyOf(other.found);
  }

  private void step(Step step) {
    Specification asked = step.specification();
    if (asked != null
        && step.answer().number()
        && (asked.lower() != null || asked.upper() != null)) {
      stated(step.text(), asked.unit())
          .filter(
              said -> differ(said.lower(), asked.lower()) || differ(said.upper(), asked.upper()))
          .ifPresent(said -> found.add(finding(step, asked, said)));
    }
    step.steps().forEach(this::step);
  }

  /** What the words state in that unit, when it is one thing. */
  private Optional<StatedLimits> stated(String text, String unit) {
    List<StatedLimits> said =
        reader.apply(text).stream().filter(one -> same(one.unit(), unit)).toList();
    return switch (said.size()) {
      case 1 -> Optional.of(said.getFirst());
      case 2 -> together(said.getFirst(), said.getLast());
      default -> Optional.empty();
    };
  }

  /** At least the one and at most the other. */
  private static Optional<StatedLimits> together(StatedLimits one, StatedLimits other) {
    if (one.upper() == null && other.lower() == null) {
      return Optional.of(new StatedLimits(one.lower(), other.upper(), one.unit()));
    }
    return one.lower() == null && other.upper() == null
        ? Optional.of(new StatedLimits(other.lower(), one.upper(), one.unit()))
        : Optional.empty();
  }

  private static boolean same(String one, String other) {
    Optional<UnitOfMeasure> unit = UnitOfMeasure.of(one);
    return one.equals(other) || (unit.isPresent() && unit.equals(UnitOfMeasure.of(other)));
  }

  private static boolean differ(@Nullable Figure said, @Nullable BigDecimal limit) {
    return said != null && (limit == null || said.value().compareTo(limit) != 0);
  }

  private LintFinding finding(Step step, Specification asked, StatedLimits said) {
    List<Integer> places = new ArrayList<>();
    for (Optional<Figure> one :
        List.of(Optional.ofNullable(said.lower()), Optional.ofNullable(said.upper()))) {
      one.filter(figure -> figure.to() > figure.from())
          .ifPresent(
              figure -> {
                places.add(figure.from());
                places.add(figure.to());
              });
    }
    int from = places.stream().mapToInt(each -> each).min().orElse(0);
    int to = places.stream().mapToInt(each -> each).max().orElse(0);
    LintFix fix =
        new LintFix.Agree(step.text(), rewritten(step.text(), asked, said), asked, as(asked, said));
    return LintFinding.at(LintRule.OTHER_LIMITS, new LintPlace.OfStep(step.id()), from, to)
        .fixedBy(fix);
  }

  /** The words with the limits that are judged by; null where there is no place for one of them. */
  private @Nullable String rewritten(String text, Specification asked, StatedLimits said) {
    String upper = with(text, said.upper(), asked.upper());
    return upper == null ? null : with(upper, said.lower(), asked.lower());
  }

  /** The later figure is replaced first, so that the earlier one keeps its place. */
  private @Nullable String with(String text, @Nullable Figure said, @Nullable BigDecimal limit) {
    if (!differ(said, limit) || said == null) {
      return text;
    }
    if (limit == null || said.to() == said.from()) {
      return null;
    }
    String old = text.substring(said.from(), said.to());
    char point = old.indexOf(',') >= 0 ? ',' : old.indexOf('.') >= 0 ? '.' : mark;
    return text.substring(0, said.from())
        + limit.toPlainString().replace('.', point)
        + text.substring(said.to());
  }

  /** The limits as the words state them; null where they would cross. */
  private static @Nullable Specification as(Specification asked, StatedLimits said) {
    BigDecimal lower = said.lower() == null ? asked.lower() : said.lower().value();
    BigDecimal upper = said.upper() == null ? asked.upper() : said.upper().value();
    return lower != null && upper != null && lower.compareTo(upper) > 0
        ? null
        : new Specification(
            inside(asked.nominal(), lower, upper),
            lower,
            upper,
            asked.unit(),
            asked.decimals(),
            asked.readings(),
            asked.agreement());
  }

  private static @Nullable BigDecimal inside(
      @Nullable BigDecimal nominal, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    boolean out =
        nominal != null
            && ((lower != null && nominal.compareTo(lower) < 0)
                || (upper != null && nominal.compareTo(upper) > 0));
    return out ? null : nominal;
  }
}
