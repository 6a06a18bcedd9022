package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Dialogs.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class StageDialogsTest {
  private static final Question ABANDON =
      new Question("Abandon this run?", "Its entries stay in the record.", "Abandon run");
  private static final Signer ANA = new Signer("p1", "Ana Koskinen", "AK", "#0A58A6");
  private static final Signer BEN = new Signer("p2", "Ben Ode", "BO", "#0A58A6");

  private final Messages messages = new TestWorkbench().messages();
  private Optional<Dialogs> dialogs = Optional.empty();

  @Start
  void start(Stage stage) {
    Screens.show(stage, new StackPane(), new Look(Theme.LIGHT, TextSize.NORMAL, 900, 900));
    dialogs = Optional.of(new StageDialogs(stage, messages));
  }

  @Test
  void escapeIsNo(FxRobot robot) {
    CompletableFuture<Boolean> answer = ask(() -> dialogs.orElseThrow().confirm(ABANDON));
    robot.type(KeyCode.ESCAPE);
    assertFalse(answer.join());
  }

  @Test
  void enterDoesWhatTheButtonSays(FxRobot robot) {
    CompletableFuture<Boolean> answer = ask(() -> dialogs.orElseThrow().confirm(ABANDON));
    robot.type(KeyCode.ENTER);
    assertTrue(answer.join());
  }

  @Test
  void enterDoesNotDoWhatCannotBeUndone(FxRobot robot) {
    CompletableFuture<Boolean> answer = ask(() -> dialogs.orElseThrow().confirmDanger(ABANDON));
    robot.type(KeyCode.ENTER);
    assertFalse(answer.join());
  }

  @Test
  void aReasonIsNeverBlank(FxRobot robot) {
    CompletableFuture<Optional<String>> answer =
        ask(() -> dialogs.orElseThrow().askReason(ABANDON));
    robot.clickOn("#dialog-field").write("  ");
    assertTrue(robot.lookup("#dialog-action").queryAs(Button.class).isDisabled());
    robot.write("wrong part");
    robot.clickOn("#dialog-action");
    assertEquals(Optional.of("wrong part"), answer.join());
  }

  @Test
  void aReasonIsConfirmedWithControlAndEnterAndEnterAloneBeginsALine(FxRobot robot) {
    CompletableFuture<Optional<String>> answer =
        ask(() -> dialogs.orElseThrow().askReason(ABANDON));
    confirmText(robot);
    assertFalse(answer.isDone(), "there is no reason yet");
    robot.clickOn("#dialog-field").write("wrong").type(KeyCode.ENTER).write("part");
    assertEquals("wrong\npart", robot.lookup("#dialog-field").queryAs(TextArea.class).getText());
    confirmText(robot);
    assertEquals(Optional.of("wrong\npart"), answer.orTimeout(20, TimeUnit.SECONDS).join());
  }

  private static void confirmText(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
  }

  @Test
  void aSignatureIsAcceptedOnlyWithTheRightPin(FxRobot robot) {
    CompletableFuture<Optional<Signer>> answer =
        ask(() -> dialogs.orElseThrow().sign(request(List.of(ANA))));
    PinField field = robot.lookup("#pin-field").queryAs(PinField.class);
    assertTrue(field.isFocused());
    robot.clickOn(field).write("1111").type(KeyCode.ENTER);
    assertEquals("Wrong PIN.", robot.lookup("#pin-refusal").queryAs(Label.class).getText());
    assertFalse(answer.isDone());
    robot.write("4711").type(KeyCode.ENTER);
    assertEquals(Optional.of(ANA), answer.join());
  }

  @Test
  void theFocusStaysWhereItIsWhileThePinIsLookedAt(FxRobot robot) {
    List<Consumer<@Nullable String>> waiting = new ArrayList<>();
    CompletableFuture<Optional<Signer>> answer =
        ask(
            () ->
                dialogs
                    .orElseThrow()
                    .sign(
                        new SignatureRequest(
                            "Sign your check",
                            "Performed",
                            "I did it.",
                            List.of(),
                            List.of(ANA),
                            (_, _, then) -> waiting.add(then))));
    robot.clickOn("#pin-field").write("4711").type(KeyCode.ENTER);
    PinField field = robot.lookup("#pin-field").queryAs(PinField.class);
    assertTrue(field.isFocused());
    robot.write("9").type(KeyCode.ENTER).clickOn("#key-1");
    assertEquals(1, waiting.size(), "one PIN is looked at once");
    assertEquals(4, field.getLength(), "nothing is typed meanwhile");
    robot.interact(() -> waiting.getFirst().accept("Wrong PIN."));
    assertTrue(field.isFocused());
    robot.write("4712").type(KeyCode.ENTER);
    robot.interact(() -> waiting.getLast().accept(null));
    assertEquals(Optional.of(ANA), answer.join());
  }

  @Test
  void nobodySignsBeforeANameIsChosen(FxRobot robot) {
    CompletableFuture<Optional<Signer>> answer =
        ask(() -> dialogs.orElseThrow().sign(request(List.of(ANA, BEN))));
    assertTrue(robot.lookup("#pin-field").query().isDisabled());
    robot.clickOn("#signer-p2").write("4711");
    robot.clickOn("#dialog-action");
    assertEquals(Optional.of(BEN), answer.join());
  }

  @Test
  void whoeverAskedIsChosenToBeginWithAndAnotherCanSign(FxRobot robot) {
    SignatureRequest asked =
        new SignatureRequest(
            "Sign your check",
            "Decided",
            "I decide this.",
            List.of("On hold", "Rework", "Polish it"),
            List.of(ANA, BEN),
            Optional.of(ANA),
            List.of(),
            "",
            (_, _, answer) -> answer.accept(null));
    CompletableFuture<Optional<Signer>> answer = ask(() -> dialogs.orElseThrow().sign(asked));
    assertTrue(robot.lookup("#pin-field").query().isFocused());
    assertTrue(
        robot.lookup("What you sign").tryQuery().isPresent(), "three lines are no three entries");
    robot.clickOn("#signer-p2").write("4711").type(KeyCode.ENTER);
    assertEquals(Optional.of(BEN), answer.join());
  }

  @Test
  void whoeverCannotSignStandsThereWithTheReasonAndIsNoButton(FxRobot robot) {
    SignatureRequest asked =
        new SignatureRequest(
            "Approve this revision",
            "Approved",
            "I have read it.",
            List.of("SOP-012 Gearbox, revision 3, in English"),
            List.of(BEN),
            Optional.empty(),
            List.of(new SignatureRequest.Barred(ANA, "Wrote this revision")),
            "Content 1f2e",
            (_, _, answer) -> answer.accept(null));
    CompletableFuture<Optional<Signer>> answer = ask(() -> dialogs.orElseThrow().sign(asked));
    Node barred = robot.lookup("#signer-barred-p1").query();
    assertTrue(barred.getAccessibleText().endsWith("Wrote this revision"));
    assertTrue(robot.lookup("#signer-p1").tryQuery().isEmpty());
    assertTrue(robot.lookup("#pin-field").query().isFocused(), "the only one is chosen");
    robot.clickOn(barred).write("4711").type(KeyCode.ENTER);
    assertEquals(Optional.of(BEN), answer.join());
  }

  /** What is marked is who signs: an arrow goes to the next name, and Space chooses it. */
  @Test
  void anArrowMarksNobodyWhoWasNotChosen(FxRobot robot) {
    CompletableFuture<Optional<Signer>> answer =
        ask(() -> dialogs.orElseThrow().sign(request(List.of(ANA, BEN))));
    robot.clickOn("#signer-p1");
    robot.interact(() -> robot.lookup("#signer-p1").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    assertTrue(robot.lookup("#signer-p2").query().isFocused());
    assertTrue(robot.lookup("#signer-p1").queryAs(ToggleButton.class).isSelected());
    robot.type(KeyCode.SPACE);
    assertTrue(robot.lookup("#signer-p2").queryAs(ToggleButton.class).isSelected());
    assertFalse(robot.lookup("#signer-p1").queryAs(ToggleButton.class).isSelected());
    robot.clickOn("#pin-field").write("4711").type(KeyCode.ENTER);
    assertEquals(Optional.of(BEN), answer.join());
  }

  @Test
  void aProblemSaysWhatHappenedWhatWasKeptAndWhatToDo(FxRobot robot) {
    CompletableFuture<Boolean> answer =
        ask(
            () -> {
              dialogs.orElseThrow().tell(new Problem("X-1", "happened", "kept", "next", "trace"));
              return true;
            });
    assertEquals("happened", robot.lookup("#dialog-text").queryAs(Label.class).getText());
    assertEquals("kept", robot.lookup("#problem-kept").queryAs(Label.class).getText());
    assertEquals("next", robot.lookup("#problem-next").queryAs(Label.class).getText());
    robot.type(KeyCode.ESCAPE);
    assertTrue(answer.join());
  }

  private static SignatureRequest request(List<Signer> signers) {
    return new SignatureRequest(
        "Sign your check",
        "Checked",
        "I checked these results myself.",
        List.of("2.1 Torque of the M8 bolts: 12.3 N·m", "2.2 Cover fitted: Pass"),
        signers,
        (_, pin, answer) -> answer.accept(new String(pin).equals("4711") ? null : "Wrong PIN."));
  }

  /** Opens the dialog on the FX thread, where it waits, and comes back when it is open. */
  private static <T> CompletableFuture<T> ask(Supplier<T> dialog) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer.complete(dialog.get()));
    WaitForAsyncUtils.waitForFxEvents();
    return answer;
  }
}
