package app.tarkka.gallery;

import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.importing.ImportModel;
import app.tarkka.ui.importing.ImportView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** The import review of one file, and of several of which one cannot be read. */
final class ImportSheet extends StackPane {
  private static final String BREAD =
      """
      # Milk bread

      Preheat the oven for at least 20 min.

      ## Starter

      1. Mix 20 g flour with 100 ml milk
      2. Heat it to 65 °C ± 2 °C

      > **Warning:** Hot milk scalds. Stir slowly and keep your face away.

      3. Let it cool for 45–60 min

      ## Dough

      - [ ] Weigh 250–260 g flour
      - [ ] Weight of the dough: ____ g
      - [ ] Knead until it tears into a thin film

      ![the dough](dough.jpg)
      """;

  private ImportSheet(List<Path> files) {
    Shop shop = new Shop(Locale.ENGLISH).filled();
    ImportModel model =
        new ImportModel(
            shop.workbench().get(),
            new Importers(List.of(new MarkdownImporter())),
            shop.library().documents(),
            Writers.of(shop.library(), "dia"),
            shop.library().ids(),
            shop.library().clock());
    getChildren().add(new ImportView(model, shop.workbench().messages(), files));
  }

  static ImportSheet one() {
    return new ImportSheet(List.of(file("milk-bread.md", BREAD)));
  }

  static ImportSheet several() {
    return new ImportSheet(
        List.of(file("empty.md", ""), file("milk-bread.md", BREAD), file("table.xlsx", "PK")));
  }

  private static Path file(String name, String text) {
    try {
      return Files.writeString(Files.createTempDirectory("import").resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
