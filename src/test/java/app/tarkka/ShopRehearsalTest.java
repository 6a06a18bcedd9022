package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A draft is tried out on the runner's own screens. */
@InAWindow
final class ShopRehearsalTest {
  private final TestLibrary shop;
  private final TestWorkbench workbench = new TestWorkbench();
  private final RehearsalFolders folders;
  private Parent view;

  ShopRehearsalTest() throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("shop"));
    folders = new RehearsalFolders(Files.createTempDirectory("rehearsals"));
  }

  @Start
  void start(Stage stage) {
    Revision draft = shop.draft(TestContents.sandwich());
    Wiring wiring = Wiring.over(shop.library(), shop.clock(), shop.seat(), shop.hashing());
    view =
        new ShopRehearsal(
                wiring,
                workbench.get(),
                new Appearance(),
                folders,
                new Place.Editor(draft.document()))
            .view();
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void stepsAreAnsweredAndTheShopKeepsNothing(FxRobot robot) throws IOException {
    long rows = shop.ledger().head().sequence();
    assertEquals(1, folders.all().size());
    robot.interact(() -> ((Entering) view).enter());

    robot.type(KeyCode.ENTER);
    robot.write("80").type(KeyCode.ENTER);

    assertTrue(robot.lookup("#number-field").tryQuery().isEmpty());
    assertEquals(rows, shop.ledger().head().sequence());
    robot.interact(() -> ((Leaving) view).leave());
    assertEquals(List.of(), folders.all());
  }

  @Test
  void whoEndsItIsBackInTheText(FxRobot robot) {
    robot.clickOn("#rehearsal-finish");

    assertTrue(workbench.place() instanceof Place.Editor);
    robot.interact(() -> ((Leaving) view).leave());
  }
}
