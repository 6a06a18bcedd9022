package app.tarkka.ui.sheets;

import app.tarkka.document.sheet.SheetControl;
import app.tarkka.person.Seat;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Writer;
import java.time.ZoneOffset;

/** The screen of printed sheets over a real library. */
public final class SheetsBench {
  private SheetsBench() {}

  /** What it needs, with somebody signed in. */
  public static SheetServices services(TestLibrary shop, String who) {
    Session session = new Session();
    session.signIn(shop.signIn(who));
    return new SheetServices(
        shop.library().sheets(),
        new SheetControl(
            shop.library().sheets(), shop.clock(), new Seat("counter", ZoneOffset.UTC, "test")),
        shop.people(),
        new Writer(session, _ -> {}),
        session::authentication,
        ZoneOffset.UTC);
  }

  public static void showAll(SheetsModel model) {
    model.showAll();
  }
}
