package app.tarkka.gallery;

import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.library.LibraryModel;
import app.tarkka.ui.library.LibraryView;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The library: filled, empty, and searched in. */
final class LibrarySheet extends StackPane {
  private final LibraryModel model;

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("library", LibrarySheet::filled);
    all.put("library-searched", LibrarySheet::searched);
    all.put("library-choosing", () -> LibrarySheet.choosing(Locale.ENGLISH));
    all.put("library-choosing-fi", () -> LibrarySheet.choosing(Locale.of("fi")));
    all.put("library-empty", LibrarySheet::empty);
    all.put("library-fi", LibrarySheet::finnish);
    all.put("library-id", LibrarySheet::indonesian);
    return all;
  }

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
