package app.tarkka.ui.editor.help;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintPlace;
import app.tarkka.document.lint.Speller;
import app.tarkka.document.lint.Spelling;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds words that are not known, and what may be meant instead; used away from the window. */
final class SpellingModel {
  /** So many suggestions are offered for a word, and looked for at a time. */
  static final int OFFERED = 5;

  private static final int AT_A_TIME = 12;

  private final ShopSpelling shop;
  private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();

  SpellingModel(ShopSpelling shop) {
    this.shop = shop;
  }

  /** What was found otherwise, with the words that are not known, in the order of the text. */
  List<LintFinding> with(List<LintFinding> others, Content content) {
    List<LintFinding> all = new ArrayList<>(others);
    shop.of(content.language())
        .ifPresent(
            speller ->
                all.addAll(
                    Spelling.of(
                        content, speller, word -> suggested.getOrDefault(word, List.of()))));
    Map<LintPlace, Integer> order = order(content);
    all.sort(Comparator.comparing(one -> order.getOrDefault(one.place().line(), 0)));
    return all;
  }

  /** Whether this seat has words of the content's language. */
  boolean knows(Content content) {
    return shop.of(content.language()).isPresent();
  }

  /**
   * Looks for what may be meant by some of the unknown words; false when all have been looked for.
   */
  boolean suggest(Content content) {
    Optional<Speller> speller = shop.of(content.language());
    if (speller.isEmpty()) {
      return false;
    }
    List<String> open =
        Spelling.unknown(content, speller.get()).stream()
            .filter(word -> !suggested.containsKey(word))
            .limit(AT_A_TIME)
            .toList();
    for (String word : open) {
      suggested.put(word, Spelling.suggestions(speller.get(), word, OFFERED));
    }
    return !open.isEmpty();
  }

  void add(String word) {
    shop.add(word);
  }

  private static Map<LintPlace, Integer> order(Content content) {
    Map<LintPlace, Integer> order = new HashMap<>();
    order.put(new LintPlace.OfDocument(), 0);
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      order.put(new LintPlace.OfSection(i), order.size());
      section.steps().forEach(step -> order(step, order));
    }
    return order;
  }

  private static void order(Step step, Map<LintPlace, Integer> order) {
    order.put(new LintPlace.OfStep(step.id()), order.size());
    step.steps().forEach(sub -> order(sub, order));
  }
}
