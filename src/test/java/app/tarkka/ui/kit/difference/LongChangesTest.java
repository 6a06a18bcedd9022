package app.tarkka.ui.kit.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** 500 steps, of which 61 changed. */
@InAWindow
final class LongChangesTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final Subscriptions subscriptions = new Subscriptions();
  private final ChangesModel model = new ChangesModel(workbench.messages());
  private TestLibrary shop;

  @Start
  void start(Stage stage) throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("changes"));
    StepPictures pictures =
        new StepPictures(workbench.get().background(), shop.documents(), workbench.messages());
    ChangesView view = new ChangesView(model, pictures, workbench.messages(), subscriptions);
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 700));
  }

  @AfterEach
  void close() {
    subscriptions.close();
    shop.close();
  }

  @Test
  void onlyTheRowsInSightHaveNodes(FxRobot robot) {
    robot.interact(
        () -> {
          model.show(model.read(TwoRevisions.longBefore(), TwoRevisions.longAfter()));
          model.everythingProperty().set(true);
        });
    ListView<?> list = robot.lookup("#changes-list").queryListView();
    assertTrue(list.getItems().size() > 500, () -> list.getItems().size() + " rows");

    int most = 0;
    for (int row = 0; row < list.getItems().size(); row += 20) {
      int to = row;
      robot.interact(
          () -> {
            list.scrollTo(to);
            list.layout();
          });
      most = Math.max(most, robot.lookup(".change-cell").queryAll().size());
    }

    int nodes = most;
    assertTrue(nodes < 60, () -> nodes + " rows have nodes");
  }

  @Test
  void whatIsEasilyReadOverLeadsFarDown(FxRobot robot) {
    robot.interact(
        () -> model.show(model.read(TwoRevisions.longBefore(), TwoRevisions.longAfter())));
    int line = model.changesProperty().get().orElseThrow().twice().getLast().line();

    robot.interact(() -> robot.lookup("#changes-list").queryListView().scrollTo(20));
    robot.clickOn("#twice-" + line);

    ListView<?> list = robot.lookup("#changes-list").queryListView();
    assertEquals(
        model.rowOf(line).orElseThrow().intValue(), list.getSelectionModel().getSelectedIndex());
  }
}
