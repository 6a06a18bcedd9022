package app.tarkka.ui.editor;

import app.tarkka.document.lint.ShopSpeller;
import app.tarkka.document.lint.Speller;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A dictionary that knows every word but a few, and a shop that adds to it. */
public final class FewWords implements ShopSpelling {
  private final Set<String> wrong;
  private final List<String> shop = new ArrayList<>();

  public FewWords(String... wrong) {
    this.wrong = Set.of(wrong);
  }

  @Override
  public Optional<Speller> of(String language) {
    return language.equals("xx")
        ? Optional.empty()
        : Optional.of(new ShopSpeller(new Language(), new HashSet<>(shop)));
  }

  @Override
  public void add(String word) {
    shop.add(word);
  }

  private final class Language implements Speller {
    @Override
    public boolean knows(String word) {
      return !wrong.contains(word);
    }

    /** The word without its last letter, and with an S. */
    @Override
    public List<String> suggestions(String word) {
      return List.of(word.substring(0, word.length() - 1), word + "s");
    }
  }
}
