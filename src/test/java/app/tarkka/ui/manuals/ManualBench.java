package app.tarkka.ui.manuals;

import app.tarkka.document.manual.ManualControl;
import app.tarkka.person.Seat;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Writer;
import java.time.ZoneOffset;

/** The screens of manuals over a real library. */
public final class ManualBench {
  private ManualBench() {}

  /** What the screens need, with somebody signed in. */
  public static ManualServices services(TestLibrary shop, String who) {
    Session session = new Session();
    session.signIn(shop.signIn(who));
    return new ManualServices(
        shop.library().manuals(),
        new ManualControl(
            shop.library().manuals(),
            shop.documents(),
            shop.people(),
            shop.clock(),
            new Seat("counter", ZoneOffset.UTC, "test")),
        shop.documents(),
        new Writer(session, _ -> {}),
        session::authentication,
        shop.ids(),
        shop.clock(),
        ZoneOffset.UTC);
  }
}
