package app.tarkka;

import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Messages;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands in the place of a library that does not open. Whoever stands at a kiosk makes no
 * other shop on it (R14).
 */
final class NotOpened {
  private NotOpened() {}

  static Parent at(Messages messages, Runnable again) {
    return new EmptyState(Feather.ALERT_TRIANGLE, messages.text("shop.notOpened"))
        .withAction("open-again", messages.text("shop.openAgain"), again);
  }

  /**
   * @param another opens or makes another library
   */
  static Parent at(Messages messages, Runnable again, Runnable another) {
    return new EmptyState(Feather.ALERT_TRIANGLE, messages.text("shop.notOpened"))
        .withAction("open-again", messages.text("shop.openAgain"), again)
        .withLink("open-another", messages.text("shop.openAnother"), another);
  }
}
