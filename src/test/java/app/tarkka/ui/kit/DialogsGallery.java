package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Dialogs.Signer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Draws every dialog to {@code target/gallery}; named so that only an explicit call runs it. */
@UsesToolkit
final class DialogsGallery {
  private static final Question ABANDON =
      new Question(
          "Abandon this run?",
          "Its entries stay in the record. The run cannot be opened again.",
          "Abandon run");

  private final Messages messages = new TestWorkbench().messages();

  @Test
  void drawsEveryDialogAndCutsNoText() {
    Map<String, Supplier<Parent>> dialogs =
        Map.of(
            "confirm", () -> QuestionPane.confirm(ABANDON, messages, _ -> {}),
            "danger", () -> QuestionPane.confirmDanger(ABANDON, messages, _ -> {}),
            "reason", () -> TextPane.reason(ABANDON, messages, _ -> {}),
            "problem", () -> new ProblemPane(problem(), messages, _ -> {}),
            "sign", () -> new SignaturePane(request(1), messages, _ -> {}),
            "sign-who", () -> new SignaturePane(request(5), messages, _ -> {}),
            "sign-barred", () -> new SignaturePane(barred(), messages, _ -> {}));
    List<String> cut = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      dialogs.forEach(
          (name, dialog) -> {
            cut.addAll(draw(name, dialog, new Look(theme, TextSize.NORMAL, 640, 760)));
            cut.addAll(draw(name, dialog, new Look(theme, TextSize.LARGER, 900, 1000)));
          });
    }
    assertEquals(List.of(), cut);
  }

  private static List<String> draw(String name, Supplier<Parent> dialog, Look look) {
    Path png = Path.of("target/gallery", "dialog-" + name + "-" + look.fileName() + ".png");
    return Screens.draw(() -> framed(dialog.get()), look, png);
  }

  private static Parent framed(Parent dialog) {
    StackPane frame = new StackPane(new Group(dialog));
    frame.getStyleClass().add("inset-surface");
    dialog.getStyleClass().add("canvas");
    return frame;
  }

  private static Problem problem() {
    return new Problem(
        "FILE-MISSING",
        "The file torque.xlsx is not there.",
        "Everything saved before this is kept.",
        "Check whether it was moved or renamed, then choose it again.",
        "");
  }

  private static SignatureRequest barred() {
    SignatureRequest most = request(4);
    return new SignatureRequest(
        most.title(),
        most.meaning(),
        most.statement(),
        most.signed(),
        most.signers().subList(0, 2),
        Optional.of(most.signers().getFirst()),
        List.of(
            new SignatureRequest.Barred(most.signers().get(2), "Wrote this revision"),
            new SignatureRequest.Barred(
                most.signers().get(3), "Has approved it already, and somebody else approves next")),
        "Content 4a7c0e19b2d35f68…",
        most.check());
  }

  private static SignatureRequest request(int people) {
    List<Signer> signers =
        List.of(
                new Signer("p1", "Ana Koskinen", "AK", "#0A58A6"),
                new Signer("p2", "Ben Ode", "BO", "#0A58A6"),
                new Signer("p3", "Dewi Lestari", "DL", "#0A58A6"),
                new Signer("p4", "Eero Salo", "ES", "#0A58A6"),
                new Signer("p5", "Fia Lindqvist", "FL", "#0A58A6"))
            .subList(0, people);
    return new SignatureRequest(
        "Sign your check",
        "Checked",
        "I checked these results myself.",
        List.of("2.1 Torque of the M8 bolts: 12.3 N·m", "2.2 Cover fitted: Pass"),
        signers,
        (_, _, _) -> {});
  }
}
