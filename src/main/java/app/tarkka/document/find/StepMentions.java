package app.tarkka.document.find;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Steps that a text names by their numbers: "repeat step 2.3", "steps 1.1, 1.2 and 2.4", "vaiheesta
 * 2.3", "langkah 2.3". They are plain words, so that they read the same on paper and in another
 * program; what keeps them true is that they are rewritten when a step gets another number. A
 * number without a point may count anything and is left alone.
 */
public final class StepMentions {
  private static final String NUMBER = "\\d+(?:\\.\\d+)+(?![\\p{L}\\p{N}])";

  private static final Pattern MENTION =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(?:steps?|vaihe\\p{L}*|koh[dt]\\p{L}*|langkah)\\s+"
              + NUMBER
              + "(?:(?:\\s*[,–-]\\s*(?:and|or|ja|tai|dan|atau)?|\\s+(?:and|or|to|ja|tai|dan|atau|sampai|hingga))\\s*"
              + NUMBER
              + ")*");

  private static final Pattern NUMBERS = Pattern.compile(NUMBER);

  private StepMentions() {}

  /**
   * The word before a number, as it stands in no sentence.
   *
   * @param language of the text, such as {@code fi}
   */
  public static String word(String language) {
    return switch (language) {
      case "fi" -> "vaihe";
      case "id" -> "langkah";
      default -> "step";
    };
  }

  /**
   * The later of two contents with every mention following its step.
   *
   * @param before in whose numbers the mentions speak
   * @param after of the same lines in another order, fewer or more
   */
  public static Content following(Content before, Content after) {
    Map<String, String> renumbered = renumbered(before, after);
    return renumbered.isEmpty()
        ? after
        : new Texts((_, text) -> renumbered(text, renumbered)).of(after);
  }

  /** The new number of each that a step had and has no longer, where no two steps shared it. */
  private static Map<String, String> renumbered(Content before, Content after) {
    Map<StepId, String> now = Numbering.of(after);
    Map<String, String> next = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    Numbering.of(before)
        .forEach(
            (step, number) -> {
              times.merge(number, 1, Integer::sum);
              String other = now.get(step);
              if (other != null && !other.equals(number)) {
                next.put(number, other);
              }
            });
    next.keySet().removeIf(number -> times.getOrDefault(number, 0) > 1);
    return next;
  }

  private static String renumbered(String text, Map<String, String> next) {
    return MENTION
        .matcher(text)
        .replaceAll(
            mention ->
                Matcher.quoteReplacement(
                    NUMBERS
                        .matcher(mention.group())
                        .replaceAll(
                            number ->
                                Matcher.quoteReplacement(
                                    next.getOrDefault(number.group(), number.group())))));
  }

  /**
   * A number in a text that no step has.
   *
   * @param start in characters, and {@code end} after its last
   */
  public record Lost(String number, int start, int end) {}

  /**
   * @param numbers of every step of the content
   */
  public static List<Lost> lost(String text, Set<String> numbers) {
    List<Lost> lost = new ArrayList<>();
    Matcher mentions = MENTION.matcher(text);
    while (mentions.find()) {
      NUMBERS
          .matcher(text)
          .region(mentions.start(), mentions.end())
          .results()
          .filter(number -> !numbers.contains(number.group()))
          .map(StepMentions::lost)
          .forEach(lost::add);
    }
    return lost;
  }

  private static Lost lost(MatchResult number) {
    return new Lost(number.group(), number.start(), number.end());
  }
}
