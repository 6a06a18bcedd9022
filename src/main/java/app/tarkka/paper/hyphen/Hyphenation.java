package app.tarkka.paper.hyphen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a language's words may be divided. English, Finnish and Indonesian have patterns; words of
 * other languages are not divided.
 */
public final class Hyphenation {
  /** Fewer letters than these on a line are read as another word. */
  private static final int LEAST = 3;

  /** No word is divided. */
  public static final Hyphenation NONE = new Hyphenation(List.of());

  private static final Map<String, List<String>> FILES =
      Map.of(
          "en", List.of("hyph-en-gb.txt"),
          "fi", List.of("hyph-fi.tex", "hyph-fi-more.txt"),
          "id", List.of("hyph-id.txt"));

  private static final Map<List<String>, Patterns> READ = new ConcurrentHashMap<>();

  private final List<String> files;

  private Hyphenation(List<String> files) {
    this.files = files;
  }

  public static Hyphenation of(Locale language) {
    // The platform has called Indonesian "in" before.
    return new Hyphenation(
        FILES.getOrDefault(language.toLanguageTag().split("-", 2)[0], List.of()));
  }

  /**
   * Before which of its letters a word may be broken, in order.
   *
   * @param word of letters alone
   */
  public List<Integer> breaks(String word) {
    if (files.isEmpty() || word.length() < 2 * LEAST) {
      return List.of();
    }
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() == word.length()
        ? READ.computeIfAbsent(files, Patterns::of).breaks(small, LEAST)
        : List.of();
  }
}
