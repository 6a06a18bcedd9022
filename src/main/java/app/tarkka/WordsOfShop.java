package app.tarkka;

import app.tarkka.document.lint.ShopSpeller;
import app.tarkka.document.lint.Speller;
import app.tarkka.person.Attribution;
import app.tarkka.spelling.Spellers;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.util.Optional;
import java.util.Set;

/** The dictionaries of this seat, and the words that the library of the shop keeps. */
record WordsOfShop(Wiring wiring, Session session, Spellers spellers) implements ShopSpelling {
  @Override
  public Optional<Speller> of(String language) {
    return spellers
        .of(language)
        .map(known -> new ShopSpeller(known, Set.copyOf(wiring.shopWords().all())));
  }

  @Override
  public void add(String word) {
    session
        .authentication()
        .ifPresent(
            by ->
                wiring
                    .shopWords()
                    .add(word, Attribution.of(by, wiring.clock().instant(), wiring.seat())));
  }
}
