package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunState;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class RecordViewTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private RecordBench bench;

  @Start
  void start(Stage stage) {
    bench = new RecordBench(folder, workbench);
    Screens.show(stage, bench.view(), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aPhotoIsSeenInTheRecord(FxRobot robot) {
    StackPane photo = robot.lookup("#photo-" + bench.sha256()).query();

    ImageView seen = (ImageView) photo.getChildren().getFirst();
    assertEquals("Photo front.png", seen.getAccessibleText());
    assertEquals(360, seen.getFitWidth(), 0.5);
  }

  @Test
  void aPhotoThatTheLibraryDoesNotHaveIsNamed(FxRobot robot) {
    StackPane photo = robot.lookup("#photo-" + "0".repeat(64)).query();

    assertTrue(((Label) photo.getChildren().getFirst()).getText().contains("lost.png"));
  }

  @Test
  void aSecondPersonClosesANonconformanceWithASignature(FxRobot robot) {
    workbench.dialogs().answer("Looked at it under the lamp: no scratch").answer(signature("ben"));

    press(robot, closeButton());

    var closed = bench.nonconformance().closed();
    assertEquals(TestLibrary.id("ben"), closed == null ? null : closed.person());
    var asked = workbench.dialogs().signatures().getLast();
    assertTrue(asked.signed().contains("Looked at it under the lamp: no scratch"));
    assertFalse(
        asked.signers().stream().anyMatch(signer -> signer.id().equals("cho")),
        "whoever decided is not asked");
    assertFalse(robot.lookup(closeButton()).tryQuery().isPresent());
    Node hold = robot.lookup("#record-" + bench.nonconformance().called()).query();
    assertTrue(
        hold.lookupAll(".label").stream()
            .anyMatch(
                label ->
                    label instanceof Label words
                        && words.getText().equals("Looked at it under the lamp: no scratch")),
        "what was said stands where it was closed");
  }

  @Test
  void nothingIsClosedWhenNobodySigns(FxRobot robot) {
    workbench.dialogs().answer("Looks good");

    press(robot, closeButton());

    assertNull(bench.nonconformance().closed());
    assertNotNull(robot.lookup(closeButton()).query());
  }

  @Test
  void whoeverDecidedIsRefusedByTheRulesToo() {
    var command = new RunCommand.CloseNonconformance(bench.nonconformance().id(), "Fine");
    var run = bench.run();

    RunOutcome outcome =
        bench.shop().runService().perform(run, command, bench.shop().sign("cho", Meaning.DECIDED));

    assertEquals(
        List.of("same-person"),
        outcome instanceof RunOutcome.Refused(var refusal)
            ? List.of(refusal.reason().token())
            : List.of());
  }

  @Test
  void aCorrectiveActionIsAssignedOnTheRecordAndKeepsTheNonconformanceOpen(FxRobot robot) {
    press(robot, "#hold-act-" + bench.nonconformance().id());
    press(robot, "#action-assign");
    assertEquals(List.of(), bench.nonconformance().actions());
    assertTrue(workbench.dialogs().signatures().isEmpty(), "nothing to sign yet");

    workbench.dialogs().answer(signature("cho"));
    robot.interact(
        () -> {
          robot.lookup("#action-what").queryAs(TextArea.class).setText("Cover the bench");
          ComboBox<?> owner = robot.lookup("#action-owner").queryAs(ComboBox.class);
          owner.getSelectionModel().select(1);
          robot.lookup("#action-due").queryAs(DatePicker.class).getEditor().setText("01/06/2026");
        });
    press(robot, "#action-assign");

    CorrectiveAction action = bench.nonconformance().actions().getFirst();
    assertEquals("Cover the bench", action.what());
    assertEquals(LocalDate.of(2026, 6, 1), action.due());
    assertFalse(robot.lookup(closeButton()).tryQuery().isPresent());

    workbench.dialogs().answer("Covered with felt").answer(signature("ben"));
    press(robot, "#action-close-" + action.id());
    assertEquals("Covered with felt", bench.nonconformance().actions().getFirst().note());
    assertNotNull(robot.lookup(closeButton()).query());
  }

  @Test
  void aSecondPersonReleasesWhatIsDone(FxRobot robot) {
    assertNotNull(robot.lookup("#record-not-released").query());
    workbench.dialogs().answer(signature("ben"));

    press(robot, "#record-release");

    assertEquals(RunState.RELEASED, bench.shop().runs().find(bench.run()).orElseThrow().state());
    var asked = workbench.dialogs().signatures().getLast();
    assertEquals("Released", asked.meaning());
    assertFalse(asked.signers().stream().anyMatch(signer -> signer.id().equals("cho")));
    assertFalse(robot.lookup("#record-release").tryQuery().isPresent());
    assertFalse(robot.lookup("#record-not-released").tryQuery().isPresent());
  }

  /** By keyboard: the button may lie below what is seen. */
  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).query().requestFocus());
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String closeButton() {
    return "#hold-close-" + bench.nonconformance().id();
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = bench.shop().people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
