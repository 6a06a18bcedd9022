package app.tarkka;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.ui.settings.LeftBehindModel;
import java.time.Duration;

/** When the shop of the library that is open calls a run left behind. */
record ShopLeftBehind(Wiring wiring) implements LeftBehindModel.Kept {
  @Override
  public Duration after() {
    return wiring.leftBehind().after();
  }

  @Override
  public void keep(Duration after, Authentication owner) {
    wiring.leftBehind().keep(after, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
