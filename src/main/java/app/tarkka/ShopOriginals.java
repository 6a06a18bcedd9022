package app.tarkka;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.picture.Originals;
import app.tarkka.ui.settings.OriginalsModel;

/** What becomes of large pictures in the shop of the library that is open. */
record ShopOriginals(Wiring wiring) implements OriginalsModel.Kept {
  @Override
  public Originals now() {
    return wiring.originals().now();
  }

  @Override
  public void keep(Originals chosen, Authentication owner) {
    wiring.originals().keep(chosen, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
