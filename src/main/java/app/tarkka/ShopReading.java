package app.tarkka;

import app.tarkka.document.DocumentId;
import app.tarkka.ledger.Outgoing;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.reading.MatrixModel;
import app.tarkka.ui.reading.MatrixView;
import app.tarkka.ui.reading.ReadDocumentModel;
import app.tarkka.ui.reading.ReadDocumentView;
import app.tarkka.ui.reading.ReadersModel;
import app.tarkka.ui.reading.ReadersView;
import app.tarkka.ui.reading.ReadingServices;
import javafx.scene.Parent;

/** Makes the screens of reading over an open library. */
record ShopReading(
    Wiring wiring, Workbench workbench, Signing signing, Writer writer, Outgoing outgoing) {

  Parent text(DocumentId document) {
    return new ReadDocumentView(
        new ReadDocumentModel(workbench, services(), document),
        wiring.seat().zone(),
        workbench.messages());
  }

  Parent readers(DocumentId document) {
    return new ReadersView(
        new ReadersModel(workbench, services(), document),
        wiring.seat().zone(),
        workbench.messages());
  }

  Parent matrix() {
    return new MatrixView(
        new MatrixModel(workbench, services()), wiring.seat().zone(), workbench.messages());
  }

  private ReadingServices services() {
    return new ReadingServices(
        wiring.library().documents(),
        wiring.library().translations(),
        wiring.readingControl(),
        wiring.library().people(),
        signing,
        writer,
        outgoing,
        wiring.seat().zone());
  }
}
