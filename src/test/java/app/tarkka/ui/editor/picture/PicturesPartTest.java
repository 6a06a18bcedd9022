package app.tarkka.ui.editor.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.document.picture.Example;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.StepPicture;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures beside a step, with the keyboard and by ids. */
@InAWindow
final class PicturesPartTest {
  private static final StepId STEP = new StepId("first");

  private Path folder;
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    folder = Files.createTempDirectory("pictures");
    bench = new EditorBench(TestLibrary.in(folder));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Gearbox",
            List.of(
                Section.of(
                    "Do",
                    List.of(
                        new StepBuilder(STEP, "Fit the ring")
                            .media(List.of(new Media("lost.png", null)))
                            .build()))));
    editor = bench.model(bench.shop.draft(content).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 800));
    draft().goTo(Spot.of(STEP), 0);
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void areAddedOrderedAndRemovedByKeyboardAlone(FxRobot robot) throws IOException {
    bench.workbench.files().choose(file("a.png", Color.RED), file("b.png", Color.BLUE));
    focus(robot, "#picture-add");
    robot.type(KeyCode.SPACE);
    assertEquals(List.of("lost.png", "a.png", "b.png"), names());

    focus(robot, "#picture-earlier-2");
    robot.type(KeyCode.SPACE);
    assertEquals(List.of("lost.png", "b.png", "a.png"), names());
    assertEquals("picture-earlier-1", focused(robot));
    robot.type(KeyCode.SPACE);
    assertEquals(List.of("b.png", "lost.png", "a.png"), names());
    assertEquals("picture-later-0", focused(robot));

    focus(robot, "#picture-remove-2");
    robot.type(KeyCode.SPACE);
    assertEquals(List.of("b.png", "lost.png"), names());
    assertEquals("picture-remove-1", focused(robot));

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertEquals(List.of("b.png", "lost.png", "a.png"), names());
  }

  @Test
  void drawingOnAPictureIsOneActionOfTheDraft(FxRobot robot) throws IOException {
    bench.workbench.files().choose(file("lost.png", Color.RED));
    focus(robot, "#picture-supply-0");
    robot.type(KeyCode.SPACE);
    focus(robot, "#picture-mark-0");
    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.A, KeyCode.ENTER, KeyCode.C, KeyCode.ENTER, KeyCode.LEFT);
    robot.clickOn("#marking-done");

    assertEquals(2, media().getFirst().marking().marks().size());
    assertEquals("picture-mark-0", focused(robot));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertTrue(media().getFirst().marking().isNone());
    assertEquals(List.of("lost.png"), names());
  }

  @Test
  void aCaptionIsTypedAndStandsUnderThePictureTheWorkerSees(FxRobot robot) throws Exception {
    Path red = file("a.png", Color.RED);
    robot.interact(() -> pictures().addFiles(List.of(red)));
    focus(robot, "#picture-caption-1");
    robot.write("Flat side down");

    assertEquals("picture-caption-1", focused(robot), "the cursor stays while one types");
    assertEquals("Flat side down", media().get(1).caption());
    assertEquals(
        "Flat side down",
        robot
            .lookup("#preview .picture-caption")
            .queryAs(javafx.scene.control.Label.class)
            .getText());
    robot.interact(() -> draft().undo());
    assertEquals("", media().get(1).caption(), "one undo");
    assertEquals(
        "",
        robot
            .lookup("#picture-caption-1")
            .queryAs(javafx.scene.control.TextInputControl.class)
            .getText());
  }

  @Test
  void aPictureShowsRightOrWrongOrNeither(FxRobot robot) throws IOException {
    bench.workbench.files().choose(file("lost.png", Color.RED));
    focus(robot, "#picture-supply-0");
    robot.type(KeyCode.SPACE);
    focus(robot, "#picture-wrong-0");
    robot.type(KeyCode.SPACE);
    assertEquals(Example.WRONG, media().getFirst().example());
    assertEquals("picture-wrong-0", focused(robot));
    focus(robot, "#picture-right-0");
    robot.type(KeyCode.SPACE);
    assertEquals(Example.RIGHT, media().getFirst().example());
    robot.type(KeyCode.SPACE);
    assertEquals(Example.NONE, media().getFirst().example());
  }

  @Test
  void aMissingOneIsMarkedAndSupplied(FxRobot robot) throws IOException {
    assertEquals(
        "Missing",
        robot.lookup("#picture-missing-0").queryAs(javafx.scene.control.Label.class).getText());
    bench.workbench.files().choose(file("IMG_7.png", Color.RED));

    focus(robot, "#picture-supply-0");
    robot.type(KeyCode.SPACE);

    assertTrue(robot.lookup("#picture-missing-0").tryQuery().isEmpty());
    assertTrue(robot.lookup(".picture-frame .image-view").tryQuery().isPresent());
    assertEquals("picture-remove-0", focused(robot));
  }

  @Test
  void theClipboardIsPastedByKey(FxRobot robot) {
    copy(robot, clip -> clip.putImage(image(Color.GREEN)));
    focus(robot, "#picture-add");
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertEquals(List.of("lost.png", "pasted-picture.png"), names());

    copy(robot, clip -> clip.putString("words"));
    focus(robot, "#picture-paste");
    robot.type(KeyCode.SPACE);
    assertEquals(2, names().size());
    assertTrue(
        robot
            .lookup("#picture-refusal")
            .queryAs(javafx.scene.control.Label.class)
            .getText()
            .startsWith("There is no picture on the clipboard"));
  }

  @Test
  void copiedFilesArePastedAsFiles(FxRobot robot) throws IOException {
    Path lost = file("lost.png", Color.RED);
    copy(robot, clip -> clip.putFiles(List.of(lost.toFile())));

    focus(robot, "#picture-paste");
    robot.type(KeyCode.SPACE);

    assertEquals(List.of("lost.png"), names());
    assertFalse(media().getFirst().missing());
  }

  @Test
  void copiedPictureFilesGoToTheStepThatIsWritten(FxRobot robot) throws IOException {
    Path lost = file("lost.png", Color.RED);
    copy(robot, clip -> clip.putFiles(List.of(lost.toFile())));

    focus(robot, "#row-1");
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

    assertEquals(List.of("lost.png"), names());
  }

  @Test
  void theWorkersScreenShowsThem(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> robot.lookup("#preview .picture-missing").queryAll().size() == 1);
    Path red = file("a.png", Color.RED);
    robot.interact(() -> pictures().addFiles(List.of(red)));
    List<Node> drawn = List.copyOf(robot.lookup("#preview .step-picture").queryAll());
    assertEquals(2, drawn.size());
    assertTrue(((StepPicture) drawn.get(1)).getChildren().getFirst() instanceof ImageView);

    robot.interact(() -> draft().changeStep("", step -> step.toBuilder().key(true).build()));
    assertEquals(drawn, List.copyOf(robot.lookup("#preview .step-picture").queryAll()));
  }

  private PicturesModel pictures() {
    return editor.pictures(draft());
  }

  private DraftModel draft() {
    return editor.openProperty().get().orElseThrow().text();
  }

  private List<Media> media() {
    return draft().content().step(STEP).orElseThrow().media();
  }

  private List<String> names() {
    return media().stream().map(Media::name).toList();
  }

  private Path file(String name, Color colour) throws IOException {
    return Files.write(folder.resolve(name), TestPictures.png(40, 30, colour));
  }

  private static Image image(Color colour) {
    return new Image(new ByteArrayInputStream(TestPictures.png(40, 30, colour)));
  }

  private static void copy(FxRobot robot, java.util.function.Consumer<ClipboardContent> what) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          what.accept(content);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static void focus(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).query().requestFocus());
  }

  private static String focused(FxRobot robot) {
    return robot.lookup("#pictures-part").query().getScene().getFocusOwner().getId();
  }
}
