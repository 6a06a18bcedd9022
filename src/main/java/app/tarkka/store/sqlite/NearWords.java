package app.tarkka.store.sqlite;

import app.tarkka.run.search.Folded;
import app.tarkka.run.search.Typo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * For words that are nowhere, the ones that are most like them, of all that the library has: in
 * documents, people's names and subjects.
 */
final class NearWords {
  /** Subjects of so many newest runs. */
  private static final int SUBJECTS = 20_000;

  private final Database database;
  private final Vocabulary vocabulary;

  NearWords(Database database, Vocabulary vocabulary) {
    this.database = database;
    this.vocabulary = vocabulary;
  }

  /**
   * @param typed folded
   * @return each that is nowhere, with the word that it is taken for; without those that have none
   */
  Map<String, String> of(List<String> typed) {
    return near(typed, Typo::allowed);
  }

  /**
   * The same for shorter words as well: what may be offered, and is taken for nothing by itself.
   */
  Map<String, String> like(List<String> typed) {
    return near(typed, Typo::offered);
  }

  /**
   * What was typed, with the words that are nowhere replaced; empty when it stays as it is.
   *
   * @param typed as it was typed
   */
  Optional<String> instead(String typed) {
    List<String> words = SearchText.words(Folded.of(typed));
    Map<String, String> others = of(words);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.stream()
                .map(word -> others.getOrDefault(word, word))
                .collect(Collectors.joining(" ")));
  }

  private Map<String, String> near(List<String> typed, ToIntFunction<String> slips) {
    List<String> doubtful =
        typed.stream().filter(word -> slips.applyAsInt(word) > 0 && !indexed(word)).toList();
    if (doubtful.isEmpty()) {
      return Map.of();
    }
    Map<String, Best> best = new HashMap<>();
    Set<String> elsewhere = elsewhere();
    for (String word : doubtful) {
      if (elsewhere.stream().noneMatch(known -> known.startsWith(word))) {
        best.put(word, new Best(slips.applyAsInt(word)));
      }
    }
    if (best.isEmpty()) {
      return Map.of();
    }
    elsewhere.forEach(known -> offer(best, known));
    vocabulary.of(database).forEach(known -> offer(best, known));
    Map<String, String> found = new HashMap<>();
    best.forEach(
        (word, one) -> {
          if (!one.word.isEmpty()) {
            found.put(word, one.word);
          }
        });
    return found;
  }

  private static final class Best {
    private final int most;
    private String word = "";
    private int distance = Integer.MAX_VALUE;

    Best(int most) {
      this.most = most;
    }
  }

  /** Of two that are as near the shorter is taken: the other one begins with it, or is rarer. */
  private static void offer(Map<String, Best> best, String known) {
    best.forEach(
        (typed, one) -> {
          int distance = Typo.distance(typed, known, one.most);
          if (distance >= 0
              && (distance < one.distance
                  || (distance == one.distance && known.length() < one.word.length()))) {
            one.distance = distance;
            one.word = known;
          }
        });
  }

  private boolean indexed(String word) {
    return database.exists(
        "SELECT 1 FROM search WHERE search MATCH ?1 UNION ALL SELECT 1 FROM record_search"
            + " WHERE record_search MATCH ?1 LIMIT 1",
        new Match(SearchText.words(word)).anywhere());
  }

  private Set<String> elsewhere() {
    List<String> texts = new ArrayList<>();
    SqlitePeople.all(database).forEach(person -> texts.add(Folded.of(person.name())));
    texts.addAll(
        database.list(
            "SELECT subject_folded FROM run r WHERE"
                + Settings.notRemoved("r")
                + " ORDER BY started DESC LIMIT ?",
            row -> row.getString(1),
            SUBJECTS));
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      for (String word : SearchText.words(text)) {
        // A number is never taken for another.
        if (word.chars().allMatch(Character::isLetter)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
