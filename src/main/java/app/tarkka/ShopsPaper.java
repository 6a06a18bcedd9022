package app.tarkka;

import app.tarkka.paper.ShopPaper;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.ui.settings.ShopPaperModel;
import java.util.Optional;

/** What stands on all paper of the shop whose library is open. */
record ShopsPaper(Wiring wiring) implements ShopPaperModel.Kept {
  @Override
  public ShopPaper now() {
    return wiring.shopPaper().now();
  }

  @Override
  public Optional<byte[]> picture(String sha256) {
    return wiring.library().documents().media(sha256);
  }

  @Override
  public String keepPicture(byte[] picture) {
    return wiring.library().documents().keepMedia(picture);
  }

  @Override
  public void keep(ShopPaper paper, Authentication owner) {
    wiring.shopPaper().keep(paper, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
