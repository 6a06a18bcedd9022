package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class GraduallyTest {
  private static final int PARTS = 50;

  private final VBox page = new VBox();

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(page, 400, 400));
    stage.show();
  }

  @Test
  void theBeginningIsThereAtOnceAndTheRestFollowsInItsOrder(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          fill(new Gradually(page));
          int first = page.getChildren().size();
          assertTrue(first > 0 && first < PARTS, first + " at once");
        });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> page.getChildren().size() == PARTS);
    assertEquals(IntStream.range(0, PARTS).mapToObj(i -> "part-" + i).toList(), ids());
  }

  @Test
  void aPageThatWasThereKeepsItsLength(FxRobot robot) {
    robot.interact(
        () -> {
          page.getChildren().add(new Label("before"));
          Gradually filling = new Gradually(page);
          page.getChildren().clear();
          fill(filling);
          assertEquals(PARTS, page.getChildren().size());
        });
  }

  @Test
  void aPageThatNoWindowShowsIsWhole(FxRobot robot) {
    VBox picture = new VBox();
    robot.interact(
        () -> {
          Gradually filling = new Gradually(picture);
          for (int i = 0; i < PARTS; i++) {
            filling.add(picture, Label::new);
          }
          filling.begin();
          assertEquals(PARTS, picture.getChildren().size());
        });
  }

  @Test
  void nothingFollowsWhatIsLeft(FxRobot robot) {
    robot.interact(
        () -> {
          Gradually filling = new Gradually(page);
          fill(filling);
          filling.stop();
        });
    int first = page.getChildren().size();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(first, page.getChildren().size());
  }

  private void fill(Gradually filling) {
    for (int i = 0; i < PARTS; i++) {
      String id = "part-" + i;
      filling.add(
          page,
          () -> {
            Label part = new Label(id);
            part.setId(id);
            return part;
          });
    }
    filling.begin();
  }

  private List<String> ids() {
    return page.getChildren().stream().map(Node::getId).toList();
  }
}
