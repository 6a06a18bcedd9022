package app.tarkka.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.picture.Originals;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class ImportViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) throws IOException {
    Path folder = Files.createTempDirectory("import");
    Path file =
        Files.writeString(
            folder.resolve("bread.md"),
            "# Bread\n\n1. Mix it\n2. Bake it\n\n![crumb](crumb.jpg)\n");
    shop = TestLibrary.in(folder);
    ImportModel model =
        new ImportModel(
            workbench.get(),
            new Importers(List.of(new MarkdownImporter())),
            shop.documents(),
            Writers.of(shop, "dia"),
            shop.ids(),
            () -> Originals.DROPPED,
            shop.clock());
    Screens.show(
        stage,
        new ImportView(model, workbench.messages(), List.of(file)),
        Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void showsWhatWasUnderstoodAndSavesIt(FxRobot robot) {
    assertEquals(3, robot.lookup("#import-structure").queryAs(ListView.class).getItems().size());

    robot.clickOn("#import-code").eraseText(10).write("BAKE-1").clickOn("#import-save");

    assertTrue(shop.documents().byCode("BAKE-1").isPresent());
    assertTrue(workbench.place() instanceof Place.Editor);
  }

  @Test
  void filtersTheReport(FxRobot robot) {
    robot.clickOn("#report-missing");

    assertEquals(1, robot.lookup("#import-findings").queryAs(ListView.class).getItems().size());
  }

  @Test
  void cancelKeepsNothing(FxRobot robot) {
    robot.clickOn("#import-cancel");

    assertEquals(List.of(), shop.documents().all());
    assertEquals(new Place.Library(), workbench.place());
  }
}
