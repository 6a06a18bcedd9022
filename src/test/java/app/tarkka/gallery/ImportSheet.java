package app.tarkka.gallery;

import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.picture.Originals;
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

  /** Something of most that an import has to tell of. */
  private static final String ROUGH =
      """
      ---
      author: B. Ochoa
      ---
      # Pump service

      ## SOP-044

      1. Close both valves
      3. Drain the housing for 10–15 min
      3. Open the lid

      <!-- ask Anna whether this is still true -->

      ![the pump](https://example.org/pump.png)

      ## Measure

      | # | Check | Expected | Measured | Initials |
      |---|---|---|---|---|
      | 1 | Shaft runs out | < 0.05 mm | | |
      | 2 | Pressure | 2.4 bar | | |

      **When the seal was changed:**

      - [x] Torque the gland to 12 ± 0.5 N·m
      - [ ] Oil level: ____ mm

      ![](seal-ring-of-the-second-pump-seen-from-below.jpg)
      """;

  private ImportSheet(Locale language, List<Path> files) {
    Shop shop = new Shop(language).filled();
    ImportModel model =
        new ImportModel(
            shop.workbench().get(),
            new Importers(List.of(new MarkdownImporter())),
            shop.library().documents(),
            Writers.of(shop.library(), "dia"),
            shop.library().ids(),
            () -> Originals.DROPPED,
            shop.library().clock());
    getChildren().add(new ImportView(model, shop.workbench().messages(), files));
  }

  static ImportSheet one() {
    return new ImportSheet(Locale.ENGLISH, List.of(file("milk-bread.md", BREAD)));
  }

  static ImportSheet several() {
    return new ImportSheet(
        Locale.ENGLISH,
        List.of(file("empty.md", ""), file("milk-bread.md", BREAD), file("table.xlsx", "PK")));
  }

  /** A file that came over with much to look at. */
  static ImportSheet rough(Locale language) {
    return new ImportSheet(language, List.of(file("pump.md", ROUGH)));
  }

  /** Several files, of which none can be read. */
  static ImportSheet refused(Locale language) {
    return new ImportSheet(
        language, List.of(file("pump.xlsx", "PK"), file("empty.md", ""), Path.of("gone.md")));
  }

  private static Path file(String name, String text) {
    try {
      return Files.writeString(Files.createTempDirectory("import").resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
