package app.tarkka.ui.window;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.signing.Personal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What stands around the view of a place: the desk's window or the kiosk's. */
public interface Frame extends Leaving, Scanning {
  Parent root();

  /** Lays a strip above the place: in runs at a desk, always at a kiosk. */
  <S extends Node & Leaving> Frame with(S above);

  /** Whose work the place shows when it is one person's own; see {@link Personal}. */
  Optional<Person> whose();

  /** Somebody else is here: shows them the place anew, or Today where it was another's own. */
  void handOver();

  /** Where {@link app.tarkka.ui.kit.Problems} shows what went wrong. */
  MessageBar messageBar();
}
