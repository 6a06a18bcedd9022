package app.tarkka.gallery;

import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.library.LibraryModel;
import app.tarkka.ui.library.LibraryView;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The library: filled, empty, and searched in. */
final class LibrarySheet extends StackPane {
  private final LibraryModel model;

  private LibrarySheet(Shop shop, String typed) {
    this(shop.libraryModel(), shop.workbench());
    model.typedProperty().set(typed);
  }

  private LibrarySheet(LibraryModel model, TestWorkbench workbench) {
    this.model = model;
    getChildren().add(new LibraryView(model, workbench.messages()));
  }

  static LibrarySheet filled() {
    return new LibrarySheet(new Shop(Locale.ENGLISH).filled(), "");
  }

  /** Two documents are ticked, to be printed together. */
  static LibrarySheet choosing(Locale language) {
    Shop shop = new Shop(language).filled();
    TestWorkbench workbench = shop.workbench();
    LibraryModel model = shop.libraryModel();
    LibrarySheet sheet = new LibrarySheet(model, workbench);
    model.rows().stream().limit(2).forEach(row -> model.chosen().toggle(row.document()));
    return sheet;
  }

  static LibrarySheet finnish() {
    return new LibrarySheet(new Shop(Locale.of("fi")).filled(), "");
  }

  static LibrarySheet indonesian() {
    return new LibrarySheet(new Shop(Locale.of("id")).filled(), "");
  }

  static LibrarySheet searched() {
    return new LibrarySheet(new Shop(Locale.ENGLISH).filled(), "thing");
  }

  static LibrarySheet empty() {
    return new LibrarySheet(new Shop(Locale.ENGLISH), "");
  }
}
