package app.tarkka.exchange.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Guesses a text's language from its script and its commonest words; English when in doubt. */
final class LanguageGuess {
  private static final Map<String, Set<String>> COMMON =
      Map.of(
          "en", words("the and of to is in for with on that be are this your from by or"),
          "fi", words("ja on ei se että tai voit sen jos kun ovat joka tämä mutta kuin myös"),
          "id", words("dan yang di untuk dengan ini anda ke dari pada adalah akan atau tidak"),
          "de", words("der die das und ist nicht mit ein eine zu den von für auf werden"),
          "fr", words("le la les et des est vous une pour dans que du sur avec votre"),
          "es", words("el la los y de que en un una para con por las se su"),
          "sv", words("och att det som en är av för på med den till inte ska"));

  private LanguageGuess() {}

  /** A BCP 47 tag. */
  static String of(String text) {
    String prose = text.replaceAll("(?s)```.*?```", " ").replaceAll("https?://\\S+", " ");
    long letters = Math.max(1, prose.codePoints().filter(Character::isLetter).count());
    if (share(prose, Character.UnicodeScript.HIRAGANA, letters) > 0.05) {
      return "ja";
    }
    if (share(prose, Character.UnicodeScript.HANGUL, letters) > 0.2) {
      return "ko";
    }
    if (share(prose, Character.UnicodeScript.HAN, letters) > 0.2) {
      return "zh";
    }
    if (share(prose, Character.UnicodeScript.CYRILLIC, letters) > 0.4) {
      return "ru";
    }
    return byWords(prose);
  }

  private static String byWords(String prose) {
    Map<String, Integer> score = new TreeMap<>();
    for (String word : prose.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      COMMON.forEach(
          (language, common) -> score.merge(language, common.contains(word) ? 1 : 0, Integer::sum));
    }
    String best = "en";
    for (Map.Entry<String, Integer> entry : score.entrySet()) {
      if (entry.getValue() > score.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    // A few short words are shared by many languages, and by axes and abbreviations.
    int hits = score.getOrDefault(best, 0);
    boolean clear = hits >= 4 && hits > 2 * score.getOrDefault("en", 0);
    return clear ? best : "en";
  }

  private static double share(String text, Character.UnicodeScript script, long letters) {
    return (double) text.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count()
        / letters;
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }
}
