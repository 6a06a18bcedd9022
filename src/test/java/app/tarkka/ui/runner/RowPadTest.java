package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A row of a chunk opens what has no room on one line in a window of its own. */
@InAWindow
final class RowPadTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    id = bench.start(rows(DeliveryContents.signature(), DeliveryContents.depot()), "cho");
    RunnerView view =
        new RunnerView(bench.runner(id), bench.workbench().messages(), new Appearance());
    Screens.show(stage, view, Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aRowThatAsksForASignatureIsAsHighAsTheOthers(FxRobot robot) {
    double signed = ((Region) robot.lookup("#row-1").query()).getHeight();
    double chosen = ((Region) robot.lookup("#row-2").query()).getHeight();
    assertEquals(chosen, signed, 1);
  }

  @Test
  void whoeverCannotSignSaysWhyInTheWindowOfTheRow(FxRobot robot) {
    robot.clickOn("#row-1-sign");
    robot.clickOn("#signature-name").write("Kim Berg");
    robot.clickOn("#signature-cannot");
    robot.clickOn("#signature-reason").write("Hands are full");
    assertEquals("Kim Berg", robot.lookup("#row-1-sign").queryAs(Button.class).getText());
    robot.clickOn("#row-pad-done");
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(new Result.Signed("Kim Berg", "", "Hands are full"), first());
    assertTrue(robot.lookup("#row-pad").tryQuery().isEmpty());
  }

  @Test
  void whatWasTypedStaysWhenTheWindowIsClosed(FxRobot robot) {
    robot.clickOn("#row-1-sign");
    robot.clickOn("#signature-name").write("Kim");
    robot.type(KeyCode.ESCAPE);
    assertTrue(bench.run(id).entries().isEmpty());
    robot.clickOn("#row-1-sign");
    Node name = robot.lookup("#signature-name").query();
    assertEquals("Kim", ((javafx.scene.control.TextField) name).getText());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aLongChoiceIsSearchedInTheWindowOfItsRow(FxRobot robot) {
    robot.clickOn("#row-2-choice");
    robot.clickOn("#choice-search").write("tampere");
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#row-pad").tryQuery().isPresent(), "Enter took the only hit");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#row-pad").tryQuery().isEmpty());
    assertEquals(new Result.Chosen(List.of("Tampere Sarankulma")), first());
  }

  private Result first() {
    return bench.run(id).entries().values().iterator().next().result();
  }

  private static Content rows(Step... steps) {
    return Content.of(
            Kind.CHECKLIST, "CL-310", "Send a lorry off", List.of(Section.of("", List.of(steps))))
        .toBuilder()
        .mode(Mode.DO_CONFIRM)
        .build();
  }
}
