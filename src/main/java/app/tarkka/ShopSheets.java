package app.tarkka;

import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.sheets.SheetServices;
import app.tarkka.ui.sheets.SheetsModel;
import app.tarkka.ui.sheets.SheetsView;
import javafx.scene.Parent;

/** Makes the screen of printed sheets over an open library. */
record ShopSheets(Wiring wiring, Workbench workbench, Session session, Writer writer) {

  Parent of(Place.Sheets place) {
    SheetServices services =
        new SheetServices(
            wiring.library().sheets(),
            wiring.sheetControl(),
            wiring.library().people(),
            writer,
            session::authentication,
            wiring.seat().zone());
    return new SheetsView(
        new SheetsModel(workbench, services, place.document(), place.older()),
        workbench.messages());
  }
}
