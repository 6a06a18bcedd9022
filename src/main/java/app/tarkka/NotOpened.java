package app.tarkka;

import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Messages;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** A kiosk whose library does not open: whoever stands there makes no other shop on it (R14). */
final class NotOpened {
  private NotOpened() {}

  static Parent at(Messages messages, Runnable again) {
    return new EmptyState(Feather.ALERT_TRIANGLE, messages.text("shop.notOpened"))
        .withAction("open-again", messages.text("shop.openAgain"), again);
  }
}
