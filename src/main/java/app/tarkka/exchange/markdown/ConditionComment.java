package app.tarkka.exchange.markdown;

import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.ConditionJson;
import app.tarkka.document.StepId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When the steps of a section are asked, as a comment under its heading: {@code <!-- tarkka-when
 * {…} -->}; and a condition in words, for people who read the Markdown.
 */
final class ConditionComment {
  private static final String OPENING = "<!-- tarkka-when ";
  private static final String CLOSING = " -->";

  private ConditionComment() {}

  static String write(Condition condition) {
    return OPENING
        + CanonicalJson.text(ConditionJson.write(condition)).replace("--", "-\\u002d")
        + CLOSING;
  }

  /** Empty when it is another comment. */
  static Optional<Condition> read(String html) {
    String comment = html.strip();
    if (!comment.startsWith(OPENING) || !comment.endsWith(CLOSING)) {
      return Optional.empty();
    }
    String json = comment.substring(OPENING.length(), comment.length() - CLOSING.length());
    try {
      return Optional.of(
          ConditionJson.read(JsonText.object(json.getBytes(StandardCharsets.UTF_8)).fields()));
    } catch (JsonException | IllegalArgumentException e) {
      // Someone changed it by hand; it is then reported as any other comment.
      return Optional.empty();
    }
  }

  /** Such as "2.1 passed and 2.2 > 30". */
  static String words(Condition condition, Map<StepId, String> numbers) {
    String joint = condition.join() == Condition.Join.ALL ? " and " : " or ";
    return condition.terms().stream()
        .map(term -> words(term, numbers))
        .collect(Collectors.joining(joint));
  }

  private static String words(Term term, Map<StepId, String> numbers) {
    String number = numbers.getOrDefault(term.step(), "?");
    return number
        + switch (term.test()) {
          case Test.Passed _ -> " passed";
          case Test.Failed _ -> " failed";
          case Test.Yes _ -> " is yes";
          case Test.No _ -> " is no";
          case Test.Answered _ -> " is answered";
          case Test.Chosen(String option) -> " is " + option;
          case Test.NotChosen(String option) -> " is not " + option;
          case Test.Compared compared ->
              switch (compared.comparison()) {
                    case LESS -> " is less than ";
                    case AT_MOST -> " is at most ";
                    case EQUAL -> " is ";
                    case AT_LEAST -> " is at least ";
                    case MORE -> " is more than ";
                  }
                  + compared.value().toPlainString();
        };
  }
}
