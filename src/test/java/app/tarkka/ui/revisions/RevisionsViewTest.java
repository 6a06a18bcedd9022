package app.tarkka.ui.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class RevisionsViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private DocumentId document;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("revisions"));
    Revision first = shop.effective(TwoRevisions.before());
    document = first.document();
    shop.revised(document, TwoRevisions.after());
    shop.documents()
        .saveDraft(document, TwoRevisions.before(), TestLibrary.id("dia"), shop.clock().instant());
    RevisionsModel model =
        new RevisionsModel(
            workbench.get(), shop.documents(), shop.people(), ZoneOffset.UTC, document);
    show(new RevisionsView(model, workbench.messages()));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void proposesWhatIsInForceAndTheDraft(FxRobot robot) {
    assertTrue(box(robot, 3).isSelected());
    assertTrue(box(robot, 2).isSelected());
    assertFalse(box(robot, 1).isSelected());

    robot.clickOn("#revisions-compare");
    assertEquals(new Place.Differences(document, 2, 3), workbench.place());
  }

  @Test
  void anyTwoAreCompared(FxRobot robot) {
    robot.clickOn("#revision-3").clickOn("#revision-1");

    robot.clickOn("#revisions-compare");
    assertEquals(new Place.Differences(document, 1, 2), workbench.place());
  }

  @Test
  void aThirdTickTakesThePlaceOfTheFirst(FxRobot robot) {
    robot.clickOn("#revision-1");

    assertFalse(box(robot, 2).isSelected());
    assertTrue(box(robot, 3).isSelected());
  }

  @Test
  void oneAloneIsNotCompared(FxRobot robot) {
    robot.clickOn("#revision-3");

    assertTrue(robot.lookup("#revisions-compare").queryAs(Button.class).isDisabled());
  }

  @Test
  void twoStandSideBySideWithTheirPeopleAndArePrinted(FxRobot robot) {
    robot.interact(() -> show(differences(1, 2)));

    assertEquals("Before: Revision 1 · Superseded", label(robot, "#differences-before"));
    assertEquals("After: Revision 2 · Effective", label(robot, "#differences-after"));
    assertEquals("1 added · 1 removed · 2 changed · 1 moved", label(robot, "#changes-summary"));

    robot.clickOn("#changes-everything").clickOn("#differences-print");
    assertEquals(new Place.PrintDifference(document, 1, 2, true), workbench.place());
  }

  @Test
  void saysThatARevisionIsNotThere(FxRobot robot) {
    robot.interact(() -> show(differences(1, 9)));

    assertTrue(robot.lookup("#differences-missing").tryQuery().isPresent());
  }

  private DifferencesView differences(int before, int after) {
    return new DifferencesView(
        new DifferencesModel(
            workbench.get(),
            shop.documents(),
            new RevisionPairs(shop.documents(), shop.people(), ZoneOffset.UTC),
            new Place.Differences(document, before, after)),
        workbench.messages());
  }

  private void show(Parent view) {
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 700));
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static CheckBox box(FxRobot robot, int number) {
    return robot.lookup("#revision-" + number).queryAs(CheckBox.class);
  }
}
