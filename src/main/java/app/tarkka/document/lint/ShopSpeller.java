package app.tarkka.document.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language with the words of one shop: as they are written there, or with a capital at the
 * beginning of a sentence. Parts of a word that a hyphen joins may be known apart.
 */
public final class ShopSpeller implements Speller {
  private final Speller language;
  private final Set<String> words;

  public ShopSpeller(Speller language, Set<String> shopWords) {
    this.language = language;
    this.words = shopWords.stream().map(ShopSpeller::small).collect(Collectors.toSet());
  }

  @Override
  public boolean knows(String word) {
    return known(word)
        || (word.indexOf('-') > 0 && List.of(word.split("-")).stream().allMatch(this::known));
  }

  private boolean known(String word) {
    return language.knows(word) || words.contains(small(word));
  }

  @Override
  public List<String> suggestions(String word) {
    return language.suggestions(word);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
