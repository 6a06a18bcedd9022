package app.tarkka.ui.kit.spelling;

import app.tarkka.document.lint.Speller;
import java.util.Optional;

/** The words of languages and of the shop; all of it reads or writes, away from the window. */
public interface ShopSpelling {
  /**
   * The words of that language and those of the shop; empty when this seat has no dictionary of it.
   */
  Optional<Speller> of(String language);

  /** Makes it one of the shop's words, in the name of whoever is signed in. */
  void add(String word);
}
