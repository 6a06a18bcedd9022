package app.tarkka.ui.editor.step;

import app.tarkka.document.Document;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** Which procedure says how a step is done. */
final class HowPart extends VBox {
  private final EditorModel editor;
  private final EnumChoice<String> how;
  private final Guard guard = new Guard();
  private String shown = "";

  HowPart(EditorModel editor, DraftModel draft, Messages messages, Subscriptions subscriptions) {
    this.editor = editor;
    how =
        new EnumChoice<>(
            "step-how",
            List.of(""),
            code -> code.isEmpty() ? messages.text("editor.how.none") : named(code),
            code -> draft.changeStep("", step -> step.toBuilder().how(code).build()));
    getChildren().add(new Labelled(messages.text("editor.how"), how));
    subscriptions.onChange(editor.procedures(), () -> show(shown));
  }

  void show(String code) {
    shown = code;
    List<String> codes = new ArrayList<>();
    codes.add("");
    editor.procedures().stream().map(Document::code).forEach(codes::add);
    if (!codes.contains(code)) {
      codes.add(code);
    }
    if (!how.getItems().equals(codes)) {
      guard.show(() -> how.getItems().setAll(codes));
    }
    how.show(code);
  }

  private String named(String code) {
    return editor.procedures().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(each -> each.code() + " " + each.title())
        .orElse(code);
  }
}
