package app.tarkka.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.window.WindowModel.PersonActions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A new document is opened by a button that goes, and is read only then: nothing typed is lost. */
@InAWindow
final class LateEditorTest implements PersonActions {
  private final Navigation places = new TestWorkbench().get().navigation();
  private final HeldBackground background = new HeldBackground();
  private EditorBench bench;
  private DocumentId document;
  private Optional<Stage> window = Optional.empty();

  @Start
  void start(Stage stage) throws IOException {
    window = Optional.of(stage);
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("late")));
    Step asked = Step.of(new StepId("a"), "").toBuilder().answer(new Answer.Text()).build();
    document =
        bench
            .shop
            .draft(
                Content.of(Kind.CHECKLIST, "QC-001", "", List.of(Section.of("", List.of(asked)))))
            .document();
    Workbench desk = bench.workbench.with(background);
    Views views =
        new Views()
            .with(Place.Today.class, _ -> beginning())
            .with(
                Place.Editor.class,
                place -> new EditorView(bench.model(place.document(), desk), desk.messages()));
    WindowModel model = new WindowModel(places, this);
    Screens.show(
        stage,
        new WindowView(model, views, desk.messages(), new Appearance()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 1400, 800));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void theFocusGoesToItsTitleAndTakesWhatWasTypedMeanwhile(FxRobot robot) {
    robot.clickOn("#begin");
    assertEquals("editor", focused().getId());
    robot.write("Final ch");
    assertEquals("editor", focused().getId());

    robot.interact(background::finish);

    assertEquals("doc-title", focused().getId());
    robot.write("eck of a bicycle");
    assertEquals("Final check of a bicycle", title(robot));
    assertEquals(new Place.Editor(document), places.placeProperty().get());
  }

  @Override
  public void switchPerson() {
    throw new AssertionError("nobody asked for it");
  }

  @Override
  public void signOut() {
    throw new AssertionError("nobody asked for it");
  }

  private StackPane beginning() {
    Button begin = new Button("Begin");
    begin.setId("begin");
    begin.setOnAction(_ -> places.go(new Place.Editor(document)));
    return new StackPane(begin);
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#doc-title").queryAs(TextInputControl.class).getText();
  }

  private Node focused() {
    WaitForAsyncUtils.waitForFxEvents();
    return window.orElseThrow().getScene().getFocusOwner();
  }
}
