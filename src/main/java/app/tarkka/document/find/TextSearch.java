package app.tarkka.document.find;

import app.tarkka.document.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for, letter by letter; codes and the names of pictures are not searched.
 *
 * @param wanted nothing is found while it is empty
 */
public record TextSearch(String wanted, Set<Rule> rules) {
  /** What counts as the same. */
  public enum Rule {
    MATCH_CASE,
    WHOLE_WORDS
  }

  public TextSearch {
    rules = Set.copyOf(rules);
  }

  /** Every place, in the order of the text. */
  public List<Hit> in(Content content) {
    List<Hit> hits = new ArrayList<>();
    if (!wanted.isEmpty()) {
      Pattern pattern = pattern();
      new Texts(
              (place, text) -> {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                  hits.add(new Hit(place, matcher.start(), matcher.end()));
                }
                return text;
              })
          .of(content);
    }
    return hits;
  }

  /** With something else in every place. */
  public Content replaceAll(Content content, String by) {
    return wanted.isEmpty()
        ? content
        : new Texts((_, text) -> pattern().matcher(text).replaceAll(Matcher.quoteReplacement(by)))
            .of(content);
  }

  /**
   * With something else in one place.
   *
   * @param index of the place among {@link #in}
   */
  public Content replace(Content content, int index, String by) {
    int[] passed = {0};
    return wanted.isEmpty()
        ? content
        : new Texts(
                (_, text) ->
                    pattern()
                        .matcher(text)
                        .replaceAll(
                            found ->
                                Matcher.quoteReplacement(
                                    passed[0]++ == index ? by : found.group())))
            .of(content);
  }

  private Pattern pattern() {
    String words = Pattern.quote(wanted);
    boolean whole = rules.contains(Rule.WHOLE_WORDS);
    return Pattern.compile(
        whole ? "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])" : words,
        rules.contains(Rule.MATCH_CASE) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
