package app.tarkka;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.ui.settings.OwnersSetting;
import app.tarkka.ui.settings.UntouchedAfter;
import java.util.Optional;

/** When the shop of the library that is open calls a run left behind. */
record ShopLeftBehind(Wiring wiring) implements OwnersSetting<UntouchedAfter> {
  @Override
  public Optional<UntouchedAfter> now() {
    return UntouchedAfter.of(wiring.leftBehind().after());
  }

  @Override
  public void keep(UntouchedAfter chosen, Authentication owner) {
    wiring
        .leftBehind()
        .keep(chosen.time(), Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
