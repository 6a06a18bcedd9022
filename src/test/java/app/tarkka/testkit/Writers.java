package app.tarkka.testkit;

import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Writer;

/** People who are signed in at the seat, and so may write. */
public final class Writers {
  private Writers() {}

  /** Somebody who signed in with the right PIN, at a seat where nobody else will. */
  public static Writer of(TestLibrary shop, String name) {
    Session session = new Session();
    session.signIn(shop.signIn(name));
    return new Writer(session, _ -> {});
  }
}
