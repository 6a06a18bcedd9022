package app.tarkka.exchange.markdown;

import app.tarkka.document.Specification;
import app.tarkka.document.lint.StatedLimits;
import app.tarkka.document.lint.StatedLimits.Figure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every limit that words state with its unit, and where. */
public final class LimitsInWords {
  /** Where something is done is no limit of what is measured: at least 3 mm from the edge. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iu)\\s+(?:from|away|apart|off|above|below|beyond|inside|into|before|after|deep|dari|di"
              + " atas|di"
              + " bawah|sebelum|setelah|päässä|päästä|etäisyydellä|ennen|\\p{L}+sta|\\p{L}+stä)"
              + "(?!\\p{L}).*",
          Pattern.DOTALL);

  private LimitsInWords() {}

  public static List<StatedLimits> of(String text) {
    Optional<StatedLimits> around = Tolerances.in(text).map(LimitsInWords::unplaced);
    return around.map(List::of).orElseGet(() -> Bounds.stated(text));
  }

  private static StatedLimits unplaced(Specification read) {
    return new StatedLimits(
        read.lower() == null ? null : new Figure(read.lower(), 0, 0),
        read.upper() == null ? null : new Figure(read.upper(), 0, 0),
        read.unit());
  }

  static Figure figure(Matcher matcher, int group) {
    return new Figure(
        Figures.decimal(matcher.group(group)), matcher.start(group), matcher.end(group));
  }

  /** Whether the words after it say where it is and not how much it must be. */
  static boolean place(String text, Matcher matcher) {
    return PLACE.matcher(text.substring(matcher.end())).matches();
  }
}
