package app.tarkka.document.find;

import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be the code of another document in a step's words: letters and figures around a dash, a
 * point, a stroke or a line below, such as "SOP-101" in "as in SOP-101". Whether there is such a
 * document is for the library to say.
 */
public final class CodeMentions {
  static final String ONE =
      "(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}._/-]*\\p{L})(?=[\\p{L}\\p{N}._/-]*\\p{N})"
          + "[\\p{L}\\p{N}]+(?:[._/-][\\p{L}\\p{N}]+)+(?![\\p{L}\\p{N}])";

  private static final Pattern CODE = Pattern.compile(ONE);

  private CodeMentions() {}

  /** What may be a code, in its place in a text. */
  public record Named(int from, int to, String code) {}

  public static List<Named> named(String text) {
    return CODE.matcher(text)
        .results()
        .map(found -> new Named(found.start(), found.end(), found.group()))
        .toList();
  }

  /** Each once, in the order of the words; notices come before their step. */
  public static List<String> in(Step step) {
    return Stream.concat(step.notices().stream().map(Notice::text), Stream.of(step.text()))
        .flatMap(text -> CODE.matcher(text).results())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }
}
