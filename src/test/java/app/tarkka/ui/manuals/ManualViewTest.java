package app.tarkka.ui.manuals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A manual is begun, filled, ordered by keys, buttons and mouse, and kept at each change. */
@InAWindow
final class ManualViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private Stage stage;
  private DocumentId open;
  private DocumentId ham;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("manuals"));
    open = shop.effective(TestContents.simple("SOP-001", "Open the kitchen")).document();
    ham = shop.effective(TestContents.simple("SOP-002", "Ham sandwich")).document();
    shop.draft(TestContents.simple("SOP-003", "Bake bread"));
    services().control().keep(new Manual("m-1", "Kitchen", "", List.of()), shop.signIn("dia"));
    show("dia");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void addsDocumentsThatAreFoundAndNotWhatCanStillBeDeleted(FxRobot robot) {
    assertTrue(robot.lookup("#add-SOP-003").tryQuery().isEmpty());
    robot.clickOn("#manual-search").write("ham");
    robot.clickOn("#add-SOP-002");
    assertEquals(List.of(new ManualPart.Entry(ham)), manual().parts());
    assertTrue(robot.lookup("#add-SOP-002").tryQuery().isEmpty());
  }

  @Test
  void isOrderedByKeysAndTakenOutOf(FxRobot robot) {
    fill(robot);
    robot.clickOn("Ham sandwich");
    alt(robot, KeyCode.UP);
    assertEquals(List.of(ham, open), manual().documents());
    alt(robot, KeyCode.UP);
    assertEquals(new ManualPart.Entry(ham), manual().parts().getFirst());
    robot.type(KeyCode.DELETE);
    assertEquals(List.of(open), manual().documents());
    assertTrue(shop.documents().find(ham).map(Document::effective).isPresent());
  }

  @Test
  void isOrderedByItsHandle(FxRobot robot) {
    fill(robot);
    Node grip = cell(robot, "Open the kitchen").lookup(".manual-grip");
    Bounds target = bounds(cell(robot, "Ham sandwich"));
    robot.moveTo(grip).press(MouseButton.PRIMARY);
    robot.moveBy(6, 0);
    robot.moveTo(new Point2D(target.getMinX() + 12, target.getMaxY() - 6));
    robot.release(MouseButton.PRIMARY);
    assertEquals(List.of(ham, open), manual().documents());
  }

  @Test
  void isDraggedToTheVeryTop(FxRobot robot) {
    fill(robot);
    Node grip = cell(robot, "Ham sandwich").lookup(".manual-grip");
    Bounds list = bounds(robot.lookup("#manual-list").query());
    robot.moveTo(grip).press(MouseButton.PRIMARY);
    robot.moveBy(6, 0);
    robot.moveTo(new Point2D(list.getMinX() + 12, list.getMinY() + 16));
    robot.release(MouseButton.PRIMARY);
    assertEquals(new ManualPart.Entry(ham), manual().parts().getFirst());
  }

  private static Node cell(FxRobot robot, String title) {
    return robot.lookup(".manual-cell").queryAll().stream()
        .filter(
            cell ->
                cell.lookup(".manual-title") instanceof Label label
                    && label.getText().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTitleAndIntroductionWhenTheyAreLeft(FxRobot robot) {
    robot.clickOn("#manual-introduction").write("For the kitchen.");
    robot.clickOn("#manual-title").write(" handbook").clickOn("#manual-search");
    assertEquals("Kitchen handbook", manual().title());
    assertEquals("For the kitchen.", manual().introduction());
  }

  @Test
  void aWorkerIsToldWhyNothingChanged(FxRobot robot) {
    robot.interact(() -> show("cho"));
    robot.clickOn("#add-SOP-001");
    assertEquals(List.of(), manual().parts());
    assertTrue(robot.lookup("#add-SOP-001").tryQuery().isPresent(), "as it is kept");
  }

  @Test
  void leadsToTheDocumentAndBack(FxRobot robot) {
    fill(robot);
    robot.clickOn("Ham sandwich").type(KeyCode.ENTER);
    assertEquals(new Place.DocumentPage(ham), workbench.place());
    robot.clickOn("#manual-back");
    assertInstanceOf(Place.Manuals.class, workbench.place());
  }

  private void fill(FxRobot robot) {
    services()
        .control()
        .keep(
            new Manual(
                "m-1",
                "Kitchen",
                "",
                List.of(
                    new ManualPart.Heading("Every day"),
                    new ManualPart.Entry(open),
                    new ManualPart.Entry(ham))),
            shop.signIn("dia"));
    robot.interact(() -> show("dia"));
  }

  private Manual manual() {
    return shop.library().manuals().find("m-1").orElseThrow();
  }

  private static Bounds bounds(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static void alt(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
  }

  private void show(String who) {
    ManualModel model = new ManualModel(workbench.get(), ManualBench.services(shop, who), "m-1");
    ManualView view = new ManualView(model, workbench.messages());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
    view.enter();
  }

  private ManualServices services() {
    return ManualBench.services(shop, "dia");
  }
}
