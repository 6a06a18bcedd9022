package app.tarkka.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.store.sqlite.TestSheets;
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
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Sheets are found by id, words or scan, and noted as returned or void, one or several. */
@InAWindow
final class SheetsViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private Stage stage;
  private SheetsModel model;
  private SheetsView view;
  private Revision ham;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("sheets"));
    ham = shop.effective(TestContents.simple("SOP-001", "Ham sandwich"));
    TestSheets.print(shop, ham, "AAAA-0001");
    TestSheets.print(shop, ham, "AAAA-0002", new SheetCopy(ham.document().value(), 1, "Bench 2"));
    shop.revised(ham.document(), TestContents.simple("SOP-001", "Ham and rye"));
    Revision open = shop.effective(TestContents.simple("SOP-002", "Open the kitchen"));
    TestSheets.print(shop, open, "BBBB-0001");
    show(Optional.empty(), false);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void saysWhichAreOutAndWhichOfThoseAreNoLongerInForce(FxRobot robot) {
    assertEquals(List.of("BBBB-0001", "AAAA-0002", "AAAA-0001"), ids());
    assertEquals("No longer in force  2", text(robot, "#sheets-older"));
    robot.clickOn("#sheets-older");
    assertEquals(List.of("AAAA-0002", "AAAA-0001"), ids(), "where a copy is held comes first");
    assertEquals("Controlled copy no. 1 – Bench 2", model.rows().getFirst().copy());
    assertEquals("SOP-001: Rev 2 is in force", model.rows().getFirst().older());
  }

  @Test
  void oneComesBackByOneClick(FxRobot robot) {
    robot.clickOn("#back-AAAA-0001");
    assertEquals(SheetState.RETURNED, state("AAAA-0001"));
    assertEquals(List.of("BBBB-0001", "AAAA-0002"), ids());
    assertTrue(robot.lookup("Sheet AAAA-0001 is noted as returned.").tryQuery().isPresent());
  }

  @Test
  void whatWasNotedByMistakeIsTakenBackForAReason(FxRobot robot) {
    robot.clickOn("#back-AAAA-0001");
    workbench.dialogs().answer("It was AAAA-0002");
    robot.clickOn("#sheets-mistake");
    assertEquals(SheetState.OUT, state("AAAA-0001"));
    assertEquals(List.of("BBBB-0001", "AAAA-0002", "AAAA-0001"), ids());
    assertTrue(robot.lookup("Sheet AAAA-0001 is out again.").tryQuery().isPresent());
    assertTrue(robot.lookup("#sheets-mistake").tryQuery().isEmpty());
    String said = model.rows().getLast().ends().getLast();
    assertTrue(said.startsWith("Out again ") && said.endsWith(": It was AAAA-0002"), said);
  }

  @Test
  void anEarlierMistakeIsTakenBackAtItsRow(FxRobot robot) {
    workbench.dialogs().answer("Torn");
    robot.clickOn("#choose-BBBB-0001").clickOn("#sheets-void").clickOn("#sheets-all");
    workbench.dialogs().answer("Another was torn");
    robot.clickOn("#mistake-BBBB-0001");
    assertEquals(SheetState.OUT, state("BBBB-0001"));
  }

  @Test
  void theArrowAndEscLeadBack(FxRobot robot) {
    robot.interact(() -> workbench.get().navigation().go(new Place.Library()));
    robot.interact(() -> workbench.get().navigation().go(new Place.Sheets()));
    robot.clickOn("#sheets-back");
    assertEquals(new Place.Library(), workbench.place());
    robot.interact(() -> workbench.get().navigation().go(new Place.Sheets()));
    robot.clickOn("#sheets-search").type(KeyCode.ESCAPE);
    assertEquals(new Place.Library(), workbench.place());
  }

  @Test
  void severalComeBackAtOnceWithOneNote(FxRobot robot) {
    workbench.dialogs().answer("From the bench");
    robot.clickOn("#choose-AAAA-0001");
    robot.clickOn("#choose-AAAA-0002");
    robot.clickOn("#sheets-return-note");
    assertEquals(SheetState.RETURNED, state("AAAA-0001"));
    assertEquals(
        "From the bench",
        shop.library().sheets().find("AAAA-0002").orElseThrow().ends().getFirst().note());
    assertTrue(model.chosen().isEmpty());
  }

  @Test
  void isVoidForAReasonAndStaysInTheList(FxRobot robot) {
    workbench.dialogs().answer("Torn");
    robot.clickOn("#choose-BBBB-0001").clickOn("#sheets-void");
    assertEquals(SheetState.VOID, state("BBBB-0001"));
    robot.clickOn("#sheets-all");
    assertEquals(3, ids().size());
    assertEquals("Void", model.rows().getFirst().word());
  }

  @Test
  void nothingIsVoidWithoutAReason(FxRobot robot) {
    robot.clickOn("#choose-BBBB-0001").clickOn("#sheets-void");
    assertEquals(SheetState.OUT, state("BBBB-0001"));
  }

  @Test
  void isFoundByItsIdHoweverItIsTypedAndByWords(FxRobot robot) {
    robot.clickOn("#sheets-search").write("aaaaooo1");
    assertEquals(List.of("AAAA-0001"), ids());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.write("bench");
    assertEquals(List.of("AAAA-0002"), ids());
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.write("nothing at all");
    assertTrue(robot.lookup("#sheets-show-all").tryQuery().isPresent());
    robot.clickOn("#sheets-show-all");
    assertEquals(3, ids().size());
  }

  @Test
  void scannedOneAfterAnotherTheyAreChosenAndComeBackTogether(FxRobot robot) {
    robot.interact(
        () -> {
          assertTrue(view.waitsForScan());
          assertTrue(view.scanned("TARKKA:S/AAAA-0001/SOP-001/1/1/0123456789"));
          assertTrue(view.scanned("TARKKA:S/BBBB-0001/SOP-002/1/2"));
          assertFalse(view.scanned("TARKKA:SOP-001"), "a label is no sheet");
        });
    assertEquals(2, model.chosen().size());
    robot.clickOn("#sheets-return");
    assertEquals(SheetState.RETURNED, state("AAAA-0001"));
    assertEquals(SheetState.RETURNED, state("BBBB-0001"));
    assertEquals(List.of("AAAA-0002"), ids());
  }

  @Test
  void enterChoosesTheSheetWhoseIdIsTypedAndTheNextIdTakesItsPlace(FxRobot robot) {
    robot.clickOn("#sheets-search").write("aaaa0001").type(KeyCode.ENTER);
    robot.write("TARKKA:S/BBBB-0001/SOP-002/1/1").type(KeyCode.ENTER);
    assertEquals(Set.of("AAAA-0001", "BBBB-0001"), Set.copyOf(model.chosen()));
    robot.write("zzzz-0000").type(KeyCode.ENTER);
    assertEquals(2, model.chosen().size());
  }

  @Test
  void ofOneDocumentShowsOnlyItsSheets(FxRobot robot) {
    robot.interact(() -> show(Optional.of(ham), true));
    assertEquals(List.of("AAAA-0002", "AAAA-0001"), ids());
    assertEquals("Out  2", text(robot, "#sheets-out"));
  }

  private void show(Optional<Revision> of, boolean older) {
    model =
        new SheetsModel(
            workbench.get(), SheetsBench.services(shop, "cho"), of.map(Revision::document), older);
    view = new SheetsView(model, workbench.messages());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
  }

  private List<String> ids() {
    return model.rows().stream().map(SheetRow::id).toList();
  }

  private SheetState state(String id) {
    return shop.library().sheets().find(id).orElseThrow().state();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
