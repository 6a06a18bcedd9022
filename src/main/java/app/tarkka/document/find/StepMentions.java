package app.tarkka.document.find;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** What stands for a step that is gone: a number would name whichever step took it over. */
  public static final String GONE = "?";

  private static final String UNIT =
      "(?:[µmckd]?m|mm²|[mk]?g|[mcd]?l|°|%|N|Nm|N·m|bar|[kM]?Pa|[mk]?V|m?A|k?W|k?Hz|min|sek|h"
          + "|metri\\p{L}*|litra\\p{L}*|gramma\\p{L}*|kilo\\p{L}*|meter|liter|gram|detik|menit)";

  /** No measure, and no part of a longer number such as 2.1.5a. */
  private static final String NUMBER =
      "\\d++(?:\\.\\d++)++(?![\\p{L}\\p{N}]|\\.\\p{N}|\\s*" + UNIT + "(?![\\p{L}\\p{N}]))";

  private static final String NAMED = "(?:" + NUMBER + "|\\?)";

  private static final String STEP =
      "(?:steps?|vaihe(?:|tta|en|essa|esta|eseen|et|iden|issa|ista|isiin)"
          + "|koh(?:ta|taa|taan|tien|tiin|dan|dassa|dasta|dat|dissa|dista)|langkah)";

  private static final Pattern MENTION =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])"
              + STEP
              + "\\s+"
              + NAMED
              + "(?:(?:\\s*[,–-]\\s*(?:and|or|ja|tai|dan|atau)?"
              + "|\\s+(?:and|or|to|ja|tai|dan|atau|sampai|hingga))\\s*"
              + NAMED
              + ")*");

  private static final Pattern NUMBERS = Pattern.compile(NAMED);

  /** "SOP-012, step 2.3" and "SOP-012:n vaihe 2.3" are steps of another document. */
  private static final Pattern AFTER_CODE =
      Pattern.compile(CodeMentions.ONE + "(?::\\p{L}+)?[\\s,;:(]*(?:the\\s+)?$");

  private static final Pattern BEFORE_CODE =
      Pattern.compile("(?iu)^\\s*(?:of|in|from|dari|di|pada)?[\\s(]*" + CodeMentions.ONE);

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

  /** The number of a step of the same document, in its place in a text. */
  public record Named(int from, int to, String number) {}

  /** Every step that a text names, in its order; those of other documents are not among them. */
  public static List<Named> places(String text) {
    List<Named> all = new ArrayList<>();
    MENTION
        .matcher(text)
        .results()
        .filter(mention -> !ofAnother(text, mention.start(), mention.end()))
        .forEach(
            mention ->
                NUMBERS
                    .matcher(mention.group())
                    .results()
                    .forEach(
                        number ->
                            all.add(
                                new Named(
                                    mention.start() + number.start(),
                                    mention.start() + number.end(),
                                    number.group()))));
    return all;
  }

  /**
   * The later of two contents with every mention following its step; the mention of a step that is
   * gone says {@link #GONE}.
   *
   * @param before in whose numbers the mentions speak
   * @param after of the same lines in another order, fewer or more
   */
  public static Content following(Content before, Content after) {
    Map<String, String> renumbered = renumbered(before, after);
    return renumbered.isEmpty()
        ? after
        : new Texts((at, text) -> at.part().prose() ? renumbered(text, renumbered) : text)
            .of(after);
  }

  /**
   * Lines that come from another content, with every mention following its step.
   *
   * @param before the other content, in whose numbers the mentions speak
   * @param after where the lines are put, with the steps of {@code before} under the same ids
   * @param lines those that are rewritten
   */
  public static Content carried(Content before, Content after, Content lines) {
    Map<String, String> renumbered = renumbered(before, after);
    return renumbered.isEmpty()
        ? lines
        : new Texts((at, text) -> at.part().prose() ? renumbered(text, renumbered) : text)
            .of(lines);
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
              String other = now.getOrDefault(step, GONE);
              if (!other.equals(number)) {
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
                    ofAnother(text, mention.start(), mention.end())
                        ? mention.group()
                        : NUMBERS
                            .matcher(mention.group())
                            .replaceAll(
                                number ->
                                    Matcher.quoteReplacement(
                                        next.getOrDefault(number.group(), number.group())))));
  }

  private static boolean ofAnother(String text, int start, int end) {
    return AFTER_CODE.matcher(text.substring(0, start)).find()
        || BEFORE_CODE.matcher(text.substring(end)).find();
  }

  /**
   * A translation of a text in which steps only got other numbers, with its mentions following.
   *
   * @param before what was translated
   * @param after what it says now
   * @return empty when anything else changed, or the translation names other steps
   */
  public static Optional<String> translated(String before, String after, String translation) {
    List<String> old = named(before);
    List<String> now = named(after);
    if (old.size() != now.size() || !without(before).equals(without(after))) {
      return Optional.empty();
    }
    Map<String, String> next = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      String known = next.put(old.get(i), now.get(i));
      if (known != null && !known.equals(now.get(i))) {
        return Optional.empty();
      }
    }
    return Set.copyOf(named(translation)).equals(next.keySet())
        ? Optional.of(renumbered(translation, next))
        : Optional.empty();
  }

  /** The numbers by which a text names steps of its own document. */
  private static List<String> named(String text) {
    List<String> named = new ArrayList<>();
    Matcher mentions = MENTION.matcher(text);
    while (mentions.find()) {
      if (!ofAnother(text, mentions.start(), mentions.end())) {
        NUMBERS.matcher(mentions.group()).results().map(MatchResult::group).forEach(named::add);
      }
    }
    return named;
  }

  /** A text without the numbers of steps. */
  private static String without(String text) {
    Map<String, String> none = new HashMap<>();
    named(text).forEach(number -> none.put(number, GONE));
    return renumbered(text, none);
  }

  /**
   * A number in a text that no step has, or the mark of a step that is gone.
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
      if (ofAnother(text, mentions.start(), mentions.end())) {
        continue;
      }
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
