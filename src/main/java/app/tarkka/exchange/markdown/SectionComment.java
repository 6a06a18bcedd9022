package app.tarkka.exchange.markdown;

import app.tarkka.document.Repeat;
import app.tarkka.document.RepeatJson;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * For how many pieces a section is done, as a comment below its heading: {@code <!-- tarkka-repeat
 * {…} -->}. People see a line of words instead.
 */
final class SectionComment {
  private static final String OPENING = "<!-- tarkka-repeat ";
  private static final String CLOSING = " -->";
  private static final String VISIBLE = "*For each piece: ";

  private SectionComment() {}

  /** Empty when the section is done once. */
  static String write(Repeat repeat) {
    Json.Obj json = RepeatJson.write(repeat);
    return json == null
        ? ""
        : VISIBLE + words(repeat) + "*\n\n" + OPENING + CanonicalJson.text(json) + CLOSING;
  }

  /** What a comment says; none when it is another comment. */
  static Optional<Repeat> read(String html) {
    String comment = html.strip();
    if (!comment.startsWith(OPENING) || !comment.endsWith(CLOSING)) {
      return Optional.empty();
    }
    String json = comment.substring(OPENING.length(), comment.length() - CLOSING.length());
    try {
      Json.Obj read = JsonText.object(json.getBytes(StandardCharsets.UTF_8));
      return Optional.of(RepeatJson.read(read.fields()));
    } catch (JsonException e) {
      // Someone changed it by hand; it is then reported as any other comment.
      return Optional.empty();
    }
  }

  static boolean isVisibleForm(String paragraph) {
    return paragraph.startsWith(VISIBLE);
  }

  private static String words(Repeat repeat) {
    return switch (repeat) {
      case Repeat.Once _ -> "once";
      case Repeat.Pieces _ -> "all of them";
      case Repeat.Fixed fixed ->
          fixed.pieces() + " pieces, at most " + fixed.accept() + " may fail";
      case Repeat.EveryKth kth ->
          "every piece number " + kth.every() + ", at most " + kth.accept() + " may fail";
      case Repeat.Sampled plan ->
          "a sample of the lot by ISO 2859-1, level "
              + plan.level().token()
              + ", AQL "
              + plan.aql().token();
    };
  }
}
