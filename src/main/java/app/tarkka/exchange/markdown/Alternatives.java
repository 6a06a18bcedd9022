package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a line asks to choose from: {@code Flour: wheat / rye / spelt}, {@code Lid (on/off)},
 * {@code Colour: red, green or blue}. What a slash also parts, such as dates and units, is no
 * choice.
 */
final class Alternatives {
  private static final int MOST = 12;
  private static final int LONGEST = 40;

  private static final Pattern PLACE =
      Pattern.compile("(?s).*?(?:[:：]\\s*|\\()([^:：()]+?)[)]?\\s*[.?]?\\s*");
  private static final Pattern LAST_OF_LIST =
      Pattern.compile("(?iu)\\s*(?:,|,?\\s(?:or|tai|atau)\\s)\\s*");
  private static final Pattern ENDS_A_LIST = Pattern.compile("(?iu).+\\s(?:or|tai|atau)\\s.+");

  /** Units before "per", and the halves of "and/or". */
  private static final Pattern NO_OPTION =
      Pattern.compile("(?iu)^(?:min|km|kg|mm|ml|or\\b.*|tai\\b.*|atau\\b.*)$|\\b(?:and|ja|dan)$");

  private Alternatives() {}

  static Optional<Answer.Choice> in(String line) {
    Matcher place = PLACE.matcher(line.strip());
    return place.matches() ? listed(place.group(1)) : Optional.empty();
  }

  private static Optional<Answer.Choice> listed(String list) {
    if (list.contains("/")) {
      boolean apart = list.contains(" / ");
      List<String> options = parts(list, apart ? "\\s+/\\s+" : "/");
      return apart || options.stream().allMatch(Alternatives::isWord)
          ? choice(options)
          : Optional.empty();
    }
    return list.contains(",") && ENDS_A_LIST.matcher(list).matches()
        ? choice(parts(list, LAST_OF_LIST.pattern()))
        : Optional.empty();
  }

  private static List<String> parts(String list, String between) {
    return Arrays.stream(list.split(between, -1)).map(String::strip).toList();
  }

  /** No figure, and longer than most units. */
  private static boolean isWord(String option) {
    return option.matches("[\\p{L} -]{2,}") && !NO_OPTION.matcher(option).find();
  }

  private static Optional<Answer.Choice> choice(List<String> options) {
    boolean fits =
        options.size() > 1
            && options.size() <= MOST
            && options.stream().allMatch(o -> !o.isEmpty() && o.length() <= LONGEST)
            && options.stream().map(o -> o.toLowerCase(Locale.ROOT)).distinct().count()
                == options.size();
    return fits ? Optional.of(new Answer.Choice(options, false)) : Optional.empty();
  }
}
