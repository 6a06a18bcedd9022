package app.tarkka.ui.editor.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.BlockPin;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A block in a draft: put in, kept as it is, exchanged, made one's own. */
@InAWindow
final class BlockPartTest {
  private EditorBench bench;
  private EditorModel editor;
  private Revision hands;
  private DocumentId document;
  private Stage window;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("blocks")));
    hands = bench.shop.effective(hands("Wash your hands."));
    document =
        bench
            .shop
            .draft(
                Content.of(
                    Kind.PROCEDURE,
                    "SOP-1",
                    "Sandwich",
                    List.of(
                        Section.of(
                            "Bread", List.of(Step.of(new StepId("cut"), "Cut the bread."))))))
            .document();
    window = stage;
    open(document);
  }

  private void open(DocumentId document) {
    editor = bench.model(document);
    Screens.show(
        window,
        new EditorView(editor, bench.workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void isPutInFromTheMenuAndTakenOutByOneUndo(FxRobot robot) {
    insert(robot);

    BlockPin pin = new Blocks(content()).pins().getFirst();
    assertEquals("SOP-014", pin.code());
    assertEquals(hands.hash().hex(), pin.hash());

    robot.interact(() -> draft().undo());
    assertEquals(List.of(), new Blocks(content()).pins());
  }

  @Test
  void itsLinesAreReadOnlyUntilTheyAreMadeOnesOwn(FxRobot robot) {
    insert(robot);
    robot.clickOn("#row-3").clickOn("#tab-step");
    assertFalse(robot.lookup("#row-3").queryAs(TextArea.class).isEditable());
    robot.clickOn("#row-3").type(KeyCode.END, KeyCode.ENTER);
    assertTrue(robot.lookup("#block-note").<Node>query().isVisible());
    assertEquals(1, content().sections().getLast().steps().size());

    robot.interact(robot.lookup("#block-detach").queryAs(Button.class)::fire);

    assertTrue(robot.lookup("#row-3").queryAs(TextArea.class).isEditable());
    robot.clickOn("#row-3").type(KeyCode.END).write(" Well");
    assertEquals("Wash your hands. Well", content().sections().getLast().steps().getFirst().text());
  }

  @Test
  void saysThatANewerRevisionIsInForceAndTakesIt(FxRobot robot) {
    Content with = new Blocks(content()).inserted(Spot.ofSection(0), hands, "u").content();
    DocumentId other = bench.shop.draft(with.toBuilder().code("SOP-2").build()).document();
    bench.shop.revised(hands.document(), hands("Wash your hands with soap."));
    robot.interact(() -> open(other));
    robot.clickOn("#row-3").clickOn("#tab-step");
    assertEquals("Take revision 2", robot.lookup("#block-take").queryAs(Button.class).getText());

    robot.interact(robot.lookup("#block-take").queryAs(Button.class)::fire);

    assertEquals(2, new Blocks(content()).pins().getFirst().revision());
    assertEquals(
        "Wash your hands with soap.", content().sections().getLast().steps().getFirst().text());
    assertEquals(
        "Block SOP-014, revision 2", robot.lookup("#block-name").queryAs(Label.class).getText());
  }

  @Test
  void isLookedForByWordsOfItsCodeOrTitleAndTakenByEnter(FxRobot robot) {
    bench.shop.effective(hands("Wipe the board.").toBuilder().code("SOP-015").build());
    bench.shop.effective(
        hands("Wipe.").toBuilder().code("SOP-016").title("Board and knife").build());
    robot.interact(() -> open(document));
    chooser(robot);
    assertEquals(List.of("SOP-014", "SOP-015", "SOP-016"), offered(robot));

    robot.write("knife 01");
    assertEquals(List.of("SOP-016"), offered(robot));
    robot.type(KeyCode.ENTER);

    assertEquals("SOP-016", new Blocks(content()).pins().getFirst().code());
    assertFalse(robot.lookup("#block-chooser").<Node>query().isVisible());
  }

  @Test
  void theArrowsGoThroughTheListAndEscapePutsNothingIn(FxRobot robot) {
    bench.shop.effective(hands("Wipe the board.").toBuilder().code("SOP-015").build());
    robot.interact(() -> open(document));
    chooser(robot);
    robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);
    assertEquals(List.of(), new Blocks(content()).pins());
    assertTrue(robot.lookup("#row-1").queryAs(TextArea.class).isFocused());

    chooser(robot);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertEquals("SOP-015", new Blocks(content()).pins().getFirst().code());
  }

  @Test
  void theMenuAsksTheSame(FxRobot robot) {
    robot.interact(
        () ->
            robot.lookup("#rows-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "rows-block".equals(item.getId()))
                .forEach(MenuItem::fire));

    assertTrue(robot.lookup("#block-search").queryAs(TextField.class).isFocused());
    assertEquals(List.of("SOP-014"), offered(robot));
  }

  private void insert(FxRobot robot) {
    chooser(robot);
    robot.type(KeyCode.ENTER);
  }

  private static void chooser(FxRobot robot) {
    robot.clickOn("#row-1");
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.B);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
  }

  private static List<String> offered(FxRobot robot) {
    ListView<?> offers = robot.lookup("#block-offers").queryAs(ListView.class);
    return offers.getItems().stream().map(Document.class::cast).map(Document::code).toList();
  }

  private static Content hands(String text) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-014",
        "Hands",
        List.of(Section.of("Hands", List.of(Step.of(new StepId("wash"), text)))));
  }

  private DraftModel draft() {
    return editor.openProperty().get().orElseThrow().text();
  }

  private Content content() {
    return draft().content();
  }
}
