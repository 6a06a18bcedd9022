package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.StyleWarnings;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class RecordsViewTest {
  private final TestWorkbench bench = new TestWorkbench();
  private final TestLibrary shop;
  private final RunId held;
  private final RunId completed;
  private Optional<PersonId> here = Optional.of(TestLibrary.id("ana"));
  private RecordsModel model;
  private Stage stage;

  RecordsViewTest() throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("records"));
    ShopDay day = new ShopDay(shop);
    held = day.held("Order 1");
    completed = day.completed("Order 2");
  }

  @Start
  void start(Stage window) {
    stage = window;
    model = RecordBench.list(bench, shop, () -> here);
    show();
  }

  private void show() {
    Screens.show(stage, new RecordsView(model, bench.messages()), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void mouseNarrowsByStateAndOpensTheRecord(FxRobot robot) {
    robot.clickOn("#records-state-onHold");
    assertEquals(1, shown(robot));

    robot.clickOn("Order 1");

    assertEquals(new Place.RecordDetail(held.value()), bench.place());
  }

  @Test
  void keyboardNarrowsByWordsAndOpensTheRecord(FxRobot robot) {
    robot.clickOn("#records-search").write("order 2");
    assertEquals(1, shown(robot));

    robot.interact(() -> robot.lookup("#records-list").queryListView().requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.ENTER);

    assertEquals(new Place.RecordDetail(completed.value()), bench.place());
  }

  @Test
  void noStyleIsMissingUnderMoreFilters(FxRobot robot) {
    try (StyleWarnings warnings = new StyleWarnings()) {
      robot.clickOn("#records-more").clickOn("#records-document").type(KeyCode.ESCAPE);
      robot.clickOn("#records-step-mark").type(KeyCode.ESCAPE);
      warnings.expectNone();
    }
  }

  @Test
  void thoseThatAreTickedArePrintedTogether(FxRobot robot) {
    assertTrue(robot.lookup("#records-print").query().isDisabled());
    robot.clickOn("#choose-" + held.value()).clickOn("#choose-" + completed.value());
    robot.clickOn("#records-print");

    assertEquals(new Place.PrintRecords(List.of(held.value(), completed.value())), bench.place());
  }

  @Test
  void nothingFoundOffersEverythingAgain(FxRobot robot) {
    robot.clickOn("#records-search").write("nothing like it");
    robot.clickOn("#records-show-all");
    assertEquals(2, shown(robot));
  }

  @Test
  void whatWasLookedForAndTickedIsThereWhenOneComesBackFromARecord(FxRobot robot) {
    robot.clickOn("#records-state-onHold").clickOn("#choose-" + held.value()).clickOn("Order 1");

    robot.interact(this::show);

    assertEquals(1, shown(robot));
    assertTrue(robot.lookup("#records-state-onHold").queryAs(ToggleButton.class).isSelected());
    assertTrue(robot.lookup("#choose-" + held.value()).queryAs(CheckBox.class).isSelected());
    ListView<RecordRow> list = robot.lookup("#records-list").queryListView();
    assertEquals(held, list.getSelectionModel().getSelectedItem().run());
  }

  @Test
  void theCountSaysHowManyTickedRecordsAFilterHidesAndShowsThem(FxRobot robot) {
    robot.clickOn("#choose-" + held.value()).clickOn("#choose-" + completed.value());
    assertEquals("2 records chosen", robot.lookup("#records-count").queryLabeled().getText());
    robot.clickOn("#records-state-onHold");
    assertEquals(
        "2 records chosen, 1 not shown", robot.lookup("#records-count").queryLabeled().getText());

    robot.clickOn("#records-show-chosen");
    assertEquals(2, shown(robot));
    robot.clickOn("#records-show-chosen");
    assertEquals(1, shown(robot));
    robot.clickOn("#records-choose-none");
    assertFalse(robot.lookup("#records-show-chosen").query().isVisible());
  }

  @Test
  void aLongTitleGivesWayAndTheSubjectStaysWhole(FxRobot robot) {
    Revision wordy = shop.effective(TestContents.simple("SOP-009", "Clean the well ".repeat(20)));
    TestRun.start(shop, wordy, "Order 3 of the reading circle", "cho");
    robot.interact(
        () -> {
          model.enter();
          show();
        });

    Label subject = robot.lookup("Order 3 of the reading circle").queryAs(Label.class);

    assertTrue(subject.getWidth() >= subject.prefWidth(-1) - 1, subject.toString());
  }

  @Test
  void nobodyElseFindsWhatSomebodyLookedFor(FxRobot robot) {
    robot.clickOn("#records-state-onHold").clickOn("#choose-" + held.value());
    here = Optional.of(TestLibrary.id("ben"));

    robot.interact(this::show);

    assertEquals(2, shown(robot));
    assertFalse(robot.lookup("#records-state-onHold").queryAs(ToggleButton.class).isSelected());
    assertFalse(robot.lookup("#choose-" + held.value()).queryAs(CheckBox.class).isSelected());
  }

  @Test
  void theOnlySubjectIsAChipAndGoesWithIt(FxRobot robot) {
    robot.interact(() -> model.lookFor("order 1"));
    Labeled chip = robot.lookup("#records-subject").queryLabeled();
    assertTrue(chip.isVisible());
    assertEquals("Only order 1", chip.getText());
    assertEquals(1, shown(robot));
    robot.clickOn(chip);
    assertFalse(chip.isVisible());
    assertEquals(2, shown(robot));
  }

  private static int shown(FxRobot robot) {
    ListView<RecordRow> list = robot.lookup("#records-list").queryListView();
    return list.getItems().size();
  }
}
