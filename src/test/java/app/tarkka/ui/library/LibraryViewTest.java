package app.tarkka.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class LibraryViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private LibraryModel model;
  private DocumentId sandwich;

  @Start
  void start(Stage stage) throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("library"));
    sandwich = shop.effective(TestContents.sandwich()).document();
    shop.draft(TestContents.simple("SOP-002", "Bake bread"));
    model =
        new LibraryModel(
            workbench.get(),
            shop.documents(),
            new DocumentActions(
                workbench.get(),
                shop.documents(),
                shop.documentControl(),
                shop.library().manuals(),
                shop.people(),
                new Signing(shop.newSignIn(), workbench.get()),
                Writers.of(shop, "dia"),
                NewDrafts.of(shop)),
            new FxDelay(),
            shop.clock(),
            ZoneOffset.UTC);
    Screens.show(stage, new LibraryView(model, workbench.messages()), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void findsByTypingAndOpensWithEnter(FxRobot robot) throws TimeoutException {
    chord(robot, KeyCode.K);
    robot.write("weigh");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> list(robot).getItems().size() == 1);

    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertEquals(new Place.DocumentPage(sandwich), workbench.place());
  }

  @Test
  void theRowsMenuOffersWhatTheDocumentAllows(FxRobot robot) {
    robot.clickOn("#library-search").type(KeyCode.DOWN);
    robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);

    assertNotNull(robot.lookup("#document-run").query());
    assertTrue(robot.lookup("#document-delete").tryQuery().isEmpty());
    robot.clickOn("#document-run");
    assertEquals(new Place.StartRun(sandwich), workbench.place());
  }

  @Test
  void severalAreTickedAndPrintedTogether(FxRobot robot) {
    assertFalse(robot.lookup("#choose-SOP-002").query().isVisible());
    robot.clickOn("#library-print-several");
    robot.clickOn("#choose-SOP-002");
    robot.clickOn("SOP-001");
    assertEquals(new Place.Today(), workbench.place(), "a click chooses now");
    assertEquals(
        "2 documents chosen", robot.lookup("#library-chosen-count").queryLabeled().getText());

    robot.clickOn("#library-print-chosen");
    Place.PrintDocuments printed = (Place.PrintDocuments) workbench.place();
    assertEquals(2, printed.documents().size());
    assertEquals(sandwich, printed.documents().getLast());
  }

  @Test
  void allThatAreShownAreTickedAndEscGivesUp(FxRobot robot) {
    robot.clickOn("#library-print-several").clickOn("#library-choose-all");
    assertEquals(2, model.chosen().chosen().size());
    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    assertEquals(2, ((Place.PrintDocuments) workbench.place()).documents().size());

    robot.type(KeyCode.ESCAPE);
    assertFalse(model.chosen().choosingProperty().get());
    assertTrue(model.chosen().chosen().isEmpty());
  }

  @Test
  void aClickWithCtrlBeginsToChoose(FxRobot robot) {
    Node bread =
        robot
            .lookup(".document-cell")
            .lookup((Node cell) -> cell.lookup("#choose-SOP-002") != null)
            .query();
    robot.interact(
        () ->
            bread.fireEvent(
                new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    5,
                    5,
                    5,
                    5,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    true,
                    false,
                    true,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null)));
    assertTrue(model.chosen().choosingProperty().get());
    robot.clickOn("#library-print-chosen");
    assertInstanceOf(Place.PrintDocument.class, workbench.place(), "one needs no list");
  }

  @Test
  void leadsToWhatWasPrinted(FxRobot robot) {
    robot.clickOn("#library-sheets");
    assertEquals(new Place.Sheets(), workbench.place());
  }

  @Test
  void importsChosenFiles(FxRobot robot) {
    workbench.files().choose(Path.of("bread.md"));

    robot.clickOn("#library-import");

    assertEquals(new Place.ImportReview(List.of(Path.of("bread.md"))), workbench.place());
  }

  @Test
  void newLeadsToTheChoiceOfTemplates(FxRobot robot) {
    robot.clickOn("#library-new");

    assertEquals(new Place.NewDocument("", ""), workbench.place());
  }

  @SuppressWarnings("unchecked")
  private static ListView<LibraryRow> list(FxRobot robot) {
    return robot.lookup("#library-list").queryAs(ListView.class);
  }

  private static void chord(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }
}
