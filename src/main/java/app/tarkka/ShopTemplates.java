package app.tarkka;

import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.templates.NewDocumentModel;
import app.tarkka.ui.templates.NewDocumentView;
import javafx.scene.Parent;

/** Makes the choice of what a new document starts from. */
record ShopTemplates(Wiring wiring, Workbench workbench, Writer writer) {

  Parent choice(Place.NewDocument place) {
    NewDocumentModel model =
        new NewDocumentModel(
            workbench, wiring.newDocuments(), wiring.library().people(), writer, place);
    return new NewDocumentView(model, wiring.seat().zone(), workbench.messages());
  }
}
