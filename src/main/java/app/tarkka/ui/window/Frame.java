package app.tarkka.ui.window;

import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import javafx.scene.Parent;

/** What stands around the view of a place: the desk's window or the kiosk's. */
public interface Frame extends Leaving {
  Parent root();

  /** Where {@link app.tarkka.ui.kit.Problems} shows what went wrong. */
  MessageBar messageBar();
}
