package app.tarkka.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.editor.draft.DraftModel;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@InAWindow
final class MentionMenuTest {
  private final DraftModel draft =
      new DraftModel(TestContents.sandwich(), InstantSource.system(), () -> new StepId("new"));

  @Test
  void offersEveryOtherStepByItsSection(FxRobot robot) {
    assertEquals(
        List.of("1.1  Wash your hands.", "1.3  Close the sandwich; nothing sticks out."),
        section(robot, "weigh").getItems().stream().map(MenuItem::getText).toList());
  }

  @Test
  void namesTheChosenStepAtTheEndOfTheLine(FxRobot robot) {
    Menu section = section(robot, "close");

    robot.interact(() -> section.getItems().getFirst().fire());

    assertTrue(draft.currentStep().orElseThrow().text().endsWith(" step 1.1"));
  }

  @Test
  void aHeadingNamesNoStep(FxRobot robot) {
    assertTrue(menu(robot, Spot.ofSection(0)).isDisable());
  }

  private Menu section(FxRobot robot, String step) {
    return (Menu) menu(robot, Spot.of(new StepId(step))).getItems().getFirst();
  }

  private MentionMenu menu(FxRobot robot, Spot here) {
    draft.currentProperty().set(here);
    MentionMenu menu = new MentionMenu(draft, new TestWorkbench().messages());
    robot.interact(menu::refresh);
    return menu;
  }
}
