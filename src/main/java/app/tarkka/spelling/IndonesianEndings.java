package app.tarkka.spelling;

import app.tarkka.document.lint.Speller;
import java.util.List;

/**
 * Indonesian with the endings that any of its words can take and that its dictionary has with few:
 * <i>periksalah</i>, <i>bautnya</i>, and the imperative <i>kencangkan</i>.
 */
record IndonesianEndings(Speller dictionary) implements Speller {
  private static final List<String> PARTICLES = List.of("lah", "kah", "pun");
  private static final List<String> OWNERS = List.of("nya", "ku", "mu");
  private static final List<String> VERBS = List.of("kan");

  /** Of a word without its ending. */
  private static final int SHORTEST = 3;

  @Override
  public boolean knows(String word) {
    return dictionary.knows(word) || without(word, PARTICLES, this::knowsOwned) || knowsOwned(word);
  }

  private boolean knowsOwned(String word) {
    return dictionary.knows(word) || without(word, OWNERS, this::knowsVerb) || knowsVerb(word);
  }

  private boolean knowsVerb(String word) {
    return dictionary.knows(word) || without(word, VERBS, dictionary::knows);
  }

  private static boolean without(
      String word, List<String> endings, java.util.function.Predicate<String> knows) {
    return endings.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .anyMatch(stem -> stem.length() >= SHORTEST && knows.test(stem));
  }

  @Override
  public List<String> suggestions(String word) {
    return dictionary.suggestions(word);
  }
}
