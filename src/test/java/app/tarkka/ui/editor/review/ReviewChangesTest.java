package app.tarkka.ui.editor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * A revision changes a limit and a text, moves a step, removes one and adds one: whoever approves
 * it sees all five before the text, and so does its author before sending it.
 */
@InAWindow
final class ReviewChangesTest {
  private EditorBench bench;
  private DocumentId document;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("review")));
    Revision first = bench.shop.effective(TwoRevisions.before());
    document = first.document();
    bench
        .shop
        .documents()
        .saveDraft(
            document, TwoRevisions.after(), TestLibrary.id("dia"), bench.shop.clock().instant());
    show();
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void whoeverApprovesSeesAllFiveChangesFirst(FxRobot robot) {
    submit();
    robot.interact(this::show);

    List<String> rows = rows(robot);
    seen(rows, "Changed. 2.1. Torque the bolts.. Limits: 12 – 13 N·m → 12 – 14 N·m");
    seen(rows, "Changed. 2.2. Fit the cover with  (taken out: six)  (put in: eight)  bolts");
    seen(rows, "Moved. 2.4 → 1.2. Stick on the label.");
    seen(rows, "Removed. 1.2. Clean the face of the cover.");
    seen(rows, "Added. 2.4. Turn the shaft by hand.");
    assertEquals(
        "1 added · 1 removed · 2 changed · 1 moved",
        robot.lookup("#changes-summary").queryAs(Label.class).getText());
    assertTrue(robot.lookup("#approve").tryQuery().isPresent());
    assertTrue(robot.lookup("#request-changes").tryQuery().isPresent());
    assertFalse(robot.lookup("#outline").tryQuery().isPresent());

    bench.signedBy("ana");
    robot.clickOn("#approve");
    assertEquals(
        RevisionState.EFFECTIVE, bench.shop.documents().revisions(document).getFirst().state());
  }

  @Test
  void whatIsEasilyReadOverStandsAboveAllAndLeadsToItsStep(FxRobot robot) {
    submit();
    robot.interact(this::show);

    List<String> rows = rows(robot);
    assertEquals("Look twice", rows.getFirst());
    assertEquals("2.1 Torque the bolts: a weaker sign-off: Checked blind → Performed", rows.get(1));
    assertEquals("2.1 Torque the bolts: wider limits: 12 – 13 N·m → 12 – 14 N·m", rows.get(2));
    assertEquals(
        "2.2 Fit the cover with eight bolts, crosswise: no longer a key step", rows.get(3));

    robot.clickOn("#twice-6");
    assertTrue(
        cells(robot).stream()
            .anyMatch(cell -> cell.isSelected() && spoken(cell).startsWith("Changed. 2.2.")));
  }

  @Test
  void theWholeTextIsOneClickAway(FxRobot robot) {
    submit();
    robot.interact(this::show);

    robot.clickOn("#show-text");
    assertTrue(robot.lookup("#outline").tryQuery().isPresent());
    robot.clickOn("#show-changes");
    assertTrue(robot.lookup("#changes-list").tryQuery().isPresent());
  }

  @Test
  void whatStayedIsFoldedAwayUntilItIsAskedFor(FxRobot robot) {
    submit();
    robot.interact(this::show);
    assertFalse(rows(robot).contains("1.1. Put on gloves."));

    robot.clickOn("#changes-fold-1");
    seen(rows(robot), "1.1. Put on gloves.");

    robot.clickOn("#changes-everything");
    seen(rows(robot), "2.3. Pour in the oil.");
  }

  @Test
  void itsAuthorSeesTheChangesBeforeSendingAndWhatIsWrittenMeanwhile(FxRobot robot) {
    assertTrue(robot.lookup("#outline").tryQuery().isPresent());

    robot.clickOn("#send");
    seen(rows(robot), "Removed. 1.2. Clean the face of the cover.");

    robot.clickOn("#send-back");
    assertTrue(robot.lookup("#outline").tryQuery().isPresent());
    robot.clickOn("#show-changes").clickOn("#tab-document").clickOn("#doc-title").write("!");
    seen(rows(robot), "Title: ");
  }

  @Test
  void theHeaderLeadsToAllRevisions(FxRobot robot) {
    robot.clickOn("#revisions");
    assertEquals(new Place.Revisions(document), bench.workbench.place());
  }

  @Test
  void aFirstRevisionHasNothingToBeComparedWith(FxRobot robot) {
    bench.shop.draft(TwoRevisions.before().toBuilder().code("SOP-021").build());
    document = bench.shop.documents().byCode("SOP-021").orElseThrow().id();
    submit();
    robot.interact(this::show);

    assertTrue(robot.lookup("#outline").tryQuery().isPresent());
    assertFalse(robot.lookup("#show-changes").tryQuery().isPresent());
  }

  private void show() {
    EditorView view = new EditorView(bench.model(document), bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }

  private void submit() {
    bench
        .shop
        .documentControl()
        .submit(document, "Tighter.", true, bench.shop.sign("dia", Meaning.AUTHORED));
  }

  private static void seen(List<String> rows, String begin) {
    assertTrue(rows.stream().anyMatch(row -> row.startsWith(begin)), () -> begin + " in " + rows);
  }

  private static List<String> rows(FxRobot robot) {
    return cells(robot).stream()
        .map(ReviewChangesTest::spoken)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private static String spoken(ListCell<?> cell) {
    return String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .replace('\u00A0', ' ');
  }

  /** The rows in sight, from the top. */
  private static List<? extends ListCell<?>> cells(FxRobot robot) {
    return robot.lookup(".change-cell").<Node>queryAll().stream()
        .map(node -> (ListCell<?>) node)
        .filter(cell -> !cell.isEmpty())
        .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
        .toList();
  }
}
