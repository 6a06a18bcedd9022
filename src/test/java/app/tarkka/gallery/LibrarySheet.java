package app.tarkka.gallery;

import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.library.LibraryModel;
import app.tarkka.ui.library.LibraryView;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The library: filled, empty, and searched in. */
final class LibrarySheet extends StackPane {
  private LibrarySheet(Shop shop, String typed) {
    TestWorkbench workbench = shop.workbench();
    LibraryModel model = shop.libraryModel();
    getChildren().add(new LibraryView(model, workbench.messages()));
    model.typedProperty().set(typed);
  }

  static LibrarySheet filled() {
    return new LibrarySheet(new Shop(Locale.ENGLISH).filled(), "");
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
