package app.tarkka.ui.kit.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Person;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where the focus is, is a ring; who is chosen, a fill with a tick: never one for the other. */
@InAWindow
final class TileLooksTest {
  @TempDir Path folder;
  private TestLibrary shop;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theFocusIsARingAndTheChosenOneHasAFillAndATick(Theme theme, FxRobot robot) {
    List<Person> people = shop.people().all();
    PersonTiles tiles =
        Screens.onFxThread(
            () -> {
              PersonTiles made =
                  new PersonTiles(people.stream().map(PersonTile::of).toList(), _ -> {});
              // Two in a row, however large a stage another test has left.
              made.setMaxWidth(540);
              StackPane page = new StackPane(made);
              page.getStyleClass().add("page");
              Screens.show(stage, page, new Look(theme, TextSize.NORMAL, 640, 400));
              return made;
            });
    robot.interact(
        () -> {
          tiles.select(Optional.of(people.get(1)));
          tiles.focusFirst();
        });
    ToggleButton plain = tile(robot, people.get(2));
    ToggleButton chosen = tile(robot, people.get(1));
    Background before = plain.getBackground();

    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    Screens.onFxThread(
        () -> {
          Screens.picture(
              stage.getScene(), Path.of("target", "gallery", "tiles-" + theme + ".png"));
          return true;
        });

    ToggleButton focused = (ToggleButton) stage.getScene().getFocusOwner();
    assertEquals(plain, focused);
    assertFalse(focused.isSelected(), "an arrow chooses nobody");
    assertEquals(before, focused.getBackground(), "the focus fills nothing");
    assertTrue(focused.getBorder() != null && chosen.getBorder() == null, "it is a ring");
    assertNotEquals(before, chosen.getBackground());
    assertTrue(tick(chosen));
    assertFalse(tick(focused));
  }

  private static ToggleButton tile(FxRobot robot, Person person) {
    return robot.lookup("#person-" + person.id().value()).queryAs(ToggleButton.class);
  }

  private static boolean tick(ToggleButton tile) {
    return tile.lookup(".chosen-tick").isVisible();
  }
}
