package app.tarkka;

import app.tarkka.testkit.Screens;
import app.tarkka.ui.kit.InSight;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.testfx.util.WaitForAsyncUtils;

/** What a hand does at a kiosk besides tapping: it types on the letters, and moves a page. */
record KioskHand(AtASeat seat) {
  /** One tap for each letter; one more for a capital or another page. */
  AtASeat types(String text) {
    text.codePoints().mapToObj(Character::toString).forEach(this::key);
    return seat;
  }

  private void key(String face) {
    boolean digit = Character.isDigit(face.codePointAt(0));
    boolean letter = Character.isLetter(face.codePointAt(0));
    String small = face.toLowerCase(Locale.ROOT);
    if ((digit && !shown("#pad-1")) || (letter && shown("#pad-1"))) {
      seat.tap("#pad-page");
    }
    if (!face.equals(small)) {
      seat.tap("#pad-shift");
    }
    seat.tap("#pad-" + (face.equals("-") ? "dash" : face.equals(" ") ? "space" : small));
  }

  private static boolean shown(String id) {
    return AtASeat.read(() -> AtASeat.found(id).isPresent());
  }

  /** Until that is in sight. */
  AtASeat moves(String id) {
    seat.sees(id);
    return AtASeat.read(
        () -> {
          Node node = AtASeat.found(id).orElseThrow();
          for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
              InSight.scroll(pane, node, node);
            }
          }
          return seat;
        });
  }

  /** A picture of the front window, among those of the gallery. */
  AtASeat picture(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    return AtASeat.read(
        () -> {
          Path png = Path.of("target", "gallery", name + ".png");
          Screens.picture(AtASeat.front().getScene(), png);
          return seat;
        });
  }
}
