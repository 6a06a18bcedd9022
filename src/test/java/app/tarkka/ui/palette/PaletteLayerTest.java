package app.tarkka.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The palette by keyboard and by mouse. */
@InAWindow
final class PaletteLayerTest {
  private final TestWorkbench bench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) throws Exception {
    shop = TestLibrary.in(Files.createTempDirectory("palette"));
    shop.effective(TestContents.sandwich());
    TextField below = new TextField();
    below.setId("below");
    PaletteLayer layer =
        new PaletteLayer(
            new VBox(below),
            bench.messages(),
            keys ->
                new PaletteModel(
                    bench.get(),
                    new PaletteWays(
                        query ->
                            shop.library().search().find(query, LocalDate.EPOCH, ZoneOffset.UTC, 6),
                        List.of(keys),
                        List::of)));
    Screens.show(stage, layer, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 700));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void fourKeysLeadToAPlace(FxRobot robot) {
    opens(robot);
    robot.write("rec").type(KeyCode.ENTER);
    assertEquals(new Place.Records(), bench.place());
    assertTrue(robot.lookup("#palette").tryQuery().isEmpty());
  }

  @Test
  void arrowsChooseAnotherLine(FxRobot robot) {
    opens(robot);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    assertEquals(new Place.Library(), bench.place());
  }

  @Test
  void escapeLeadsBackToWhereOneTyped(FxRobot robot) {
    robot.clickOn("#below");
    opens(robot);
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#palette").tryQuery().isEmpty());
    assertTrue(robot.lookup("#below").query().isFocused());
    assertEquals(new Place.Today(), bench.place());
  }

  @Test
  void aClickBesideItClosesIt(FxRobot robot) {
    opens(robot);
    robot.clickOn(robot.point("#palette-shade").atPosition(Pos.BOTTOM_LEFT).atOffset(8, -8));
    assertTrue(robot.lookup("#palette").tryQuery().isEmpty());
  }

  @Test
  void aClickOnALineGoesThere(FxRobot robot) {
    opens(robot);
    robot.write("ham");
    robot.clickOn("SOP-001  Ham sandwich");
    assertTrue(bench.place() instanceof Place.DocumentPage);
  }

  @Test
  void f1ShowsTheKeysAndEscapeLeadsBack(FxRobot robot) {
    robot.clickOn("#below").type(KeyCode.F1);
    assertTrue(robot.lookup("#keys").tryQuery().isPresent());
    assertTrue(robot.lookup("#keys-close").query().isFocused());

    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#keys").tryQuery().isEmpty());
    assertTrue(robot.lookup("#below").query().isFocused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"keys", "shortcuts", "help"})
  void theKeysAreFoundByWhatPeopleCallThem(String word, FxRobot robot) {
    opens(robot);
    robot.write(word).type(KeyCode.ENTER);
    assertTrue(robot.lookup("#keys").tryQuery().isPresent());
  }

  private static void opens(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    assertTrue(robot.lookup("#palette-search").query().isFocused());
  }
}
