package app.tarkka.document.said;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a sentence that says when: "If <i>the float test fails</i>, feed again". */
final class Clause {
  private static final String IF = "(?:if|when|jos|kun|jika|bila|kalau|apabila)";
  private static final String ONLY = "(?:only|vain|hanya)";

  /**
   * A comma between digits parts decimals and no clauses. Nobody says a condition in more letters,
   * and a matcher goes as deep as these are long.
   */
  private static final String INSIDE = "((?:[^,:;–—.]|[.,](?=\\d)){1,200}?)";

  private static final List<Pattern> PLACES =
      List.of(
          Pattern.compile(
              "(?iu)^\\P{L}*(?:"
                  + ONLY
                  + "\\s+)?"
                  + IF
                  + "\\s+"
                  + INSIDE
                  + "\\s*(?:,(?!\\d)|[:;]|[-–—]\\s|\\s(?:then|niin|maka)\\b|$)"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})" + ONLY + "\\s+" + IF + "\\s+" + INSIDE + "\\s*[).]?\\s*$"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})"
                  + IF
                  + "\\s+((?:step|vaihe|kohta|langkah)\\s+\\d"
                  + INSIDE
                  + ")\\s*[).]?\\s*$"));

  private Clause() {}

  /** Without the word that begins it; empty when nothing is said of when. */
  static Optional<String> of(String text) {
    return PLACES.stream()
        .map(place -> place.matcher(text))
        .filter(Matcher::find)
        .map(found -> found.group(1).strip())
        .findFirst();
  }

  /** The words that tell one subject from another, in small letters. */
  static List<String> tellingWords(String subject) {
    return Arrays.stream(subject.toLowerCase(Locale.ROOT).split("\\P{L}+"))
        .filter(word -> word.length() > 2 && !word.matches("the|its|step|result|vaihe|kohta|tulos"))
        .toList();
  }
}
