package app.tarkka.ui.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Document;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.template.Guidance;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a new document starts from, chosen by mouse and by keys. */
@InAWindow
final class NewDocumentViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("templates"));
    shop.library()
        .templates()
        .keep(
            new OwnTemplate(
                "own-1",
                "Our sandwiches",
                new Keeping(TestContents.sandwich(), Guidance.NONE),
                TestLibrary.id("dia"),
                shop.clock().instant()));
    show("");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void beginsAnEmptyDocumentWithEnter(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    Document made = made();
    assertEquals("SOP-001", made.code());
    assertEquals("Kitchen", made.collection());
    assertEquals(new Place.Editor(made.id()), workbench.place());
    assertTrue(shop.library().templates().guidance(made.id()).isEmpty());
  }

  @Test
  void beginsFromATemplateByArrowsAndEnter(FxRobot robot) {
    robot.type(KeyCode.DOWN, 7);
    assertTrue(robot.lookup("#template-preview").tryQuery().isPresent());
    assertTrue(robot.lookup("Cleaning and disinfection").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    assertEquals(13, shop.library().templates().guidance(made().id()).steps().size());
  }

  @Test
  void wordsOfOnesOwnGuideOrStay(FxRobot robot) {
    robot.interact(() -> show("own-1"));
    robot.clickOn("#template-words-stay").clickOn("#new-document-begin");
    Revision revision = shop.documents().revisions(made().id()).getFirst();
    assertEquals("Wash your hands.", first(revision));
    assertEquals("", revision.content().title());

    robot.interact(() -> show("own-1"));
    robot.clickOn("#new-document-begin");
    Place.Editor place = assertInstanceOf(Place.Editor.class, workbench.place());
    Revision guided = shop.documents().revisions(place.document()).getFirst();
    assertEquals("", first(guided));
    assertFalse(shop.library().templates().guidance(place.document()).isEmpty());
  }

  @Test
  void renamesAndDeletesOnesOwn(FxRobot robot) {
    robot.interact(() -> show("own-1"));
    workbench.dialogs().answer("Our rolls");
    robot.clickOn("#template-rename");
    assertEquals("Our rolls", shop.library().templates().own().getFirst().name());
    workbench.dialogs().answer(true);
    robot.clickOn("#template-delete");
    assertEquals(List.of(), shop.library().templates().own());
    assertTrue(robot.lookup("#template-rename").tryQuery().isEmpty());
  }

  private Document made() {
    return shop.documents().all().getFirst();
  }

  private static String first(Revision revision) {
    return revision.content().stepsAsWritten().findFirst().orElseThrow().text();
  }

  private void show(String template) {
    NewDocumentModel model =
        new NewDocumentModel(
            workbench.get(),
            NewDrafts.of(shop),
            shop.people(),
            Writers.of(shop, "dia"),
            new Place.NewDocument("Kitchen", template));
    NewDocumentView view = new NewDocumentView(model, ZoneOffset.UTC, workbench.messages());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
    view.enter();
    assertEquals(Kind.values().length + 9, model.beginnings().size());
  }
}
