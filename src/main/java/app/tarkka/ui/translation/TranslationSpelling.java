package app.tarkka.ui.translation;

import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.Speller;
import app.tarkka.document.lint.Spelling;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** Finds words that the language of a translation does not know; reads away from the window. */
final class TranslationSpelling {
  private static final Duration PAUSE = Duration.ofMillis(600);
  private static final int OFFERED = 5;

  private final Workbench workbench;
  private final ShopSpelling shop;
  private final Delay delay;

  TranslationSpelling(Workbench workbench, ShopSpelling shop, Delay delay) {
    this.workbench = workbench;
    this.shop = shop;
    this.delay = delay;
  }

  /** A word that is not known, and where it stands in its text. */
  record Unknown(String word, int from, int to) {}

  /** Those of each text, in the order of the texts; none where the seat has no such dictionary. */
  void look(String language, List<String> texts, Consumer<List<List<Unknown>>> told) {
    workbench
        .background()
        .<List<List<Unknown>>>read(
            workbench.text("translation.spelling"),
            () -> {
              Optional<Speller> speller = shop.of(language);
              return texts.stream().map(text -> unknown(text, speller)).toList();
            },
            told);
  }

  /** The same of one text when typing pauses. */
  Subscription lookSoon(String language, String text, Consumer<List<Unknown>> told) {
    return delay.after(
        PAUSE, () -> look(language, List.of(text), all -> told.accept(all.getFirst())));
  }

  /** What may be meant by a word, the likeliest first. */
  void suggest(String language, String word, Consumer<List<String>> told) {
    workbench
        .background()
        .<List<String>>read(
            workbench.text("translation.spelling"),
            () ->
                shop.of(language)
                    .map(speller -> Spelling.suggestions(speller, word, OFFERED))
                    .orElse(List.of()),
            told);
  }

  /** Makes it one of the shop's words. */
  void add(String word, Runnable done) {
    workbench
        .background()
        .write(
            workbench.text("translation.spelling"),
            () -> {
              shop.add(word);
              return word;
            },
            _ -> done.run());
  }

  private static List<Unknown> unknown(String text, Optional<Speller> speller) {
    return speller.map(known -> Spelling.of(text, known)).orElse(List.of()).stream()
        .flatMap(finding -> unknown(finding).stream())
        .toList();
  }

  private static Optional<Unknown> unknown(LintFinding finding) {
    return finding.fix() instanceof LintFix.Respell(String word, _)
        ? Optional.of(new Unknown(word, finding.from(), finding.to()))
        : Optional.empty();
  }
}
