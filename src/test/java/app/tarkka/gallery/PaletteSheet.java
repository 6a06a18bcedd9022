package app.tarkka.gallery;

import app.tarkka.ui.library.LibraryView;
import app.tarkka.ui.palette.PaletteLayer;
import app.tarkka.ui.palette.PaletteModel;
import app.tarkka.ui.palette.PaletteWays;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The palette above the library: before anything is typed, with finds, and with none. */
final class PaletteSheet extends StackPane {
  /** In place of words: the sheet of keys. */
  static final String KEYS = "F1";

  PaletteSheet(Locale language, String typed) {
    Shop shop = new Shop(language).filled();
    PaletteLayer layer =
        new PaletteLayer(
            new LibraryView(shop.libraryModel(), shop.workbench().messages()),
            shop.workbench().messages(),
            keys -> {
              PaletteModel model =
                  new PaletteModel(
                      shop.workbench().get(),
                      new PaletteWays(
                          query ->
                              shop.library()
                                  .library()
                                  .search()
                                  .find(query, LocalDate.EPOCH, ZoneOffset.UTC, 6),
                          List.of(keys),
                          List::of));
              model.typedProperty().set(typed);
              return model;
            });
    if (typed.equals(KEYS)) {
      layer.showKeys();
    } else {
      layer.toggle();
    }
    getChildren().add(layer);
  }
}
