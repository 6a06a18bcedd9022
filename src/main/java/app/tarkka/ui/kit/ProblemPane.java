package app.tarkka.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** A failure in a dialog: what happened, what was kept, what to do, details to copy. */
final class ProblemPane extends DialogPane {
  private final Button close;

  ProblemPane(Problem problem, Messages messages, Consumer<Optional<String>> done) {
    super(messages.text("kit.problem.title"), problem.happened());
    content(paragraph("problem-kept", problem.kept()), paragraph("problem-next", problem.next()));
    Button copy =
        Buttons.quiet(
            "dialog-copy", messages.text("kit.copy.details", problem.code()), () -> copy(problem));
    close =
        Buttons.primary(
            "dialog-action", messages.text("kit.close"), () -> done.accept(Optional.empty()));
    close.setDefaultButton(true);
    close.setCancelButton(true);
    buttons(copy, close);
  }

  @Override
  void focusFirst() {
    close.requestFocus();
  }

  /** Puts code, words and details on the clipboard. */
  static void copy(Problem problem) {
    ClipboardContent content = new ClipboardContent();
    content.putString(problem.code() + "\n" + problem.happened() + "\n" + problem.details());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static Label paragraph(String id, String text) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    return label;
  }
}
