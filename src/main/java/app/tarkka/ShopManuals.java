package app.tarkka;

import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.manuals.ManualModel;
import app.tarkka.ui.manuals.ManualServices;
import app.tarkka.ui.manuals.ManualView;
import app.tarkka.ui.manuals.ManualsModel;
import app.tarkka.ui.manuals.ManualsView;
import javafx.scene.Parent;

/** Makes the screens of manuals over an open library. */
record ShopManuals(Wiring wiring, Workbench workbench, Session session, Writer writer) {

  Parent all() {
    return new ManualsView(new ManualsModel(workbench, services()), workbench.messages());
  }

  Parent one(String manual) {
    return new ManualView(new ManualModel(workbench, services(), manual), workbench.messages());
  }

  private ManualServices services() {
    return new ManualServices(
        wiring.library().manuals(),
        wiring.manualControl(),
        wiring.library().documents(),
        writer,
        session::authentication,
        wiring.ids(),
        wiring.clock(),
        wiring.seat().zone());
  }
}
