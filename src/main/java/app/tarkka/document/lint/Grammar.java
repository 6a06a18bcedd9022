package app.tarkka.document.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a language. Each answer is only given where it is sure: people stop reading help
 * that is wrong.
 */
interface Grammar {
  /** The grammar of a BCP 47 language tag; empty when none is known. */
  static Optional<Grammar> of(String language) {
    return Optional.ofNullable(
        Map.<String, Grammar>of("en", new English(), "fi", new Finnish(), "id", new Indonesian())
            .get(Locale.forLanguageTag(language).getLanguage()));
  }

  /** Whether the sentence surely begins with a verb that tells to do something. */
  default boolean commands(Sentence sentence) {
    Sentence rest = sentence.after(words().openers());
    return words().verbs().contains(rest.word(0)) && !rest.words().getFirst().opaque();
  }

  /** Whether the sentence surely tells what is, or what is done, and not what to do. */
  boolean states(Sentence sentence);

  WordList words();

  /** Whether what follows the joined verb makes it sure that it is one. */
  boolean takesObject(Sentence sentence, int verb);

  static Set<String> set(String words) {
    return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether any of the words from one place to another is in the set. */
  static boolean any(Sentence sentence, int from, int to, Set<String> of) {
    List<Word> words = sentence.words();
    return words.subList(Math.min(from, words.size()), Math.min(to, words.size())).stream()
        .anyMatch(word -> of.contains(word.lower()));
  }
}
