package app.tarkka;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.picture.Originals;
import app.tarkka.ui.settings.OwnersSetting;
import java.util.Optional;

/** What becomes of large pictures in the shop of the library that is open. */
record ShopOriginals(Wiring wiring) implements OwnersSetting<Originals> {
  @Override
  public Optional<Originals> now() {
    return Optional.of(wiring.originals().now());
  }

  @Override
  public void keep(Originals chosen, Authentication owner) {
    wiring.originals().keep(chosen, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
