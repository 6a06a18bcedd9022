package app.tarkka.gallery;

import app.tarkka.ui.library.LibraryView;
import app.tarkka.ui.palette.PaletteLayer;
import app.tarkka.ui.palette.PaletteModel;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The palette above the library: before anything is typed, with finds, and with none. */
final class PaletteSheet extends StackPane {
  PaletteSheet(Locale language, String typed) {
    Shop shop = new Shop(language).filled();
    PaletteLayer layer =
        new PaletteLayer(
            new LibraryView(shop.libraryModel(), shop.workbench().messages()),
            () -> {
              PaletteModel model =
                  new PaletteModel(
                      shop.workbench().get(), shop.library().documents(), shop.library().runs());
              model.typedProperty().set(typed);
              return model;
            });
    layer.toggle();
    getChildren().add(layer);
  }
}
