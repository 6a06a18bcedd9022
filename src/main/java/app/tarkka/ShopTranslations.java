package app.tarkka;

import app.tarkka.document.translation.TranslationControl;
import app.tarkka.ledger.Outgoing;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import app.tarkka.ui.translation.TranslationModel;
import app.tarkka.ui.translation.TranslationServices;
import app.tarkka.ui.translation.TranslationView;
import javafx.scene.Parent;

/** Makes the screen of a document's translations over an open library. */
record ShopTranslations(
    Wiring wiring,
    Workbench workbench,
    Signing signing,
    Writer writer,
    Outgoing outgoing,
    ShopSpelling spelling) {

  Parent of(Place.Translations place) {
    TranslationServices services =
        new TranslationServices(
            wiring.library().documents(),
            wiring.library().translations(),
            new TranslationControl(
                wiring.library().translations(),
                wiring.library().people(),
                wiring.clock(),
                wiring.seat()),
            wiring.library().people(),
            signing,
            writer,
            outgoing,
            new FxDelay(),
            wiring.clock(),
            spelling);
    return new TranslationView(
        new TranslationModel(place, workbench, services), workbench.messages());
  }
}
