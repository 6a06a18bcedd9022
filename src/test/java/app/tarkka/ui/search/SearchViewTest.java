package app.tarkka.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Kind;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SavedSearch;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The page that searches everything, by keyboard. */
@InAWindow
final class SearchViewTest {
  private SearchBench bench = new SearchBench(Locale.ENGLISH);
  private SearchView view;
  private SearchModel model;

  @Start
  void start(Stage stage) {
    model = bench.model();
    view =
        new SearchView(model, bench.workbench().messages(), new Place.Search(SearchQuery.NOTHING));
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
    view.enter();
  }

  @AfterEach
  void close() {
    view.leave();
    bench.close();
  }

  @Test
  void arrowsGoThroughAllGroupsOverTheHeadingsAndEnterOpens(FxRobot robot) {
    robot.write("ham");
    ListView<SearchLine> list = list(robot);
    assertInstanceOf(SearchLine.Hit.class, list.getSelectionModel().getSelectedItem());
    robot.type(KeyCode.DOWN);
    int hits = SearchBench.hits(model).size();
    for (int i = 1; i < hits; i++) {
      robot.type(KeyCode.DOWN);
      assertInstanceOf(SearchLine.Hit.class, list.getSelectionModel().getSelectedItem());
    }
    assertEquals(
        SearchBench.hits(model).getLast(),
        ((SearchLine.Hit) list.getSelectionModel().getSelectedItem()).found());
    robot.type(KeyCode.ENTER);
    assertInstanceOf(Place.RecordDetail.class, bench.workbench().place());
  }

  @Test
  void upFromTheFirstLineIsTheFieldAgain(FxRobot robot) {
    robot.write("ham").type(KeyCode.DOWN);
    assertTrue(list(robot).isFocused());
    robot.type(KeyCode.UP);
    assertTrue(robot.lookup("#search-field").query().isFocused());
  }

  @Test
  void aFilterIsAddedFromTheMenuByKeyboardAndIsAChip(FxRobot robot) {
    robot.write("ham");
    robot.interact(() -> robot.lookup("#search-add").queryAs(MenuButton.class).requestFocus());
    robot.type(KeyCode.SPACE);
    // What, its first line: documents.
    robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
    assertEquals(List.of(new SearchFilter.In(SearchGroup.DOCUMENTS)), model.filters());
    assertEquals("Documents", robot.lookup("#search-chip-1").queryLabeled().getText());
  }

  @Test
  void chipsAreTakenAwayByDeleteAndByBackspaceBeforeTheWords(FxRobot robot) {
    robot.interact(
        () -> {
          model.add(new SearchFilter.OfKind(Kind.PROCEDURE));
          model.add(new SearchFilter.OfKind(Kind.CHECKLIST));
        });
    robot.interact(robot.lookup("#search-chip-1").queryButton()::requestFocus);
    robot.type(KeyCode.DELETE);
    assertEquals(List.of(new SearchFilter.OfKind(Kind.CHECKLIST)), model.filters());
    assertTrue(robot.lookup("#search-field").query().isFocused());
    robot.type(KeyCode.BACK_SPACE);
    assertEquals(List.of(), model.filters());
  }

  @Test
  void saysThatAnotherWordIsShown(FxRobot robot) {
    Node note = robot.lookup("#search-read-as").query();
    assertFalse(note.isVisible());
    robot.write("sandwcih");
    assertTrue(note.isVisible());
    assertEquals("“sandwcih” is nowhere. Shown is “sandwich”.", ((Labeled) note).getText());
    assertInstanceOf(SearchLine.Hit.class, list(robot).getSelectionModel().getSelectedItem());
  }

  @Test
  void aSearchIsSavedAndFoundBeforeAnythingIsTyped(FxRobot robot) {
    robot.write("ham");
    robot.interact(robot.lookup("#search-save").queryButton()::fire);
    robot.write("Ham of today").type(KeyCode.ENTER);
    assertEquals(
        List.of(new SavedSearch("Ham of today", SearchQuery.of("ham"))), bench.searches().saved());
    robot.type(KeyCode.ESCAPE);
    robot.interact(robot.lookup("#search-saved-1").queryButton()::fire);
    assertEquals(SearchQuery.of("ham"), model.query());
  }

  private static ListView<SearchLine> list(FxRobot robot) {
    return robot.lookup("#search-list").queryListView();
  }
}
