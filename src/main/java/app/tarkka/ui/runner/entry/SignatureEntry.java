package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A signature of a customer or a driver: the printed name, a pad to draw on, and for whoever has no
 * pointer or cannot sign, a reason instead.
 */
final class SignatureEntry extends EntryControl {
  private final TextField name;

  SignatureEntry(SignatureAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    getStyleClass().add("signature-entry");
    name = field("signature-name", model.nameProperty(), desk);
    SignaturePad pad = new SignaturePad(model, messages);
    Button undo =
        Buttons.secondary("signature-undo", messages.text("runner.signature.undo"), model::undo);
    Button clear =
        Buttons.secondary("signature-clear", messages.text("runner.signature.clear"), model::clear);
    BooleanBinding blank = Bindings.isEmpty(model.strokes());
    for (Button button : new Button[] {undo, clear}) {
      button.getStyleClass().add("target");
      button.disableProperty().bind(blank);
    }
    HBox buttons = new HBox(undo, clear);
    buttons.getStyleClass().add("gap-8");
    VBox drawing = new VBox(pad, buttons);
    drawing.getStyleClass().add("gap-8");
    CheckBox cannot = new CheckBox(messages.text("runner.signature.cannot"));
    cannot.setId("signature-cannot");
    cannot.getStyleClass().add("target");
    cannot.setMnemonicParsing(true);
    cannot.selectedProperty().bindBidirectional(model.cannotProperty());
    TextField why = field("signature-reason", model.reasonProperty(), desk);
    why.setPromptText(messages.text("runner.signature.reason.prompt"));
    VBox reason = labelled(messages.text("runner.signature.reason"), why);
    only(drawing, model.cannotProperty().not());
    only(reason, model.cannotProperty());
    cannot.setOnAction(
        _ -> {
          if (cannot.isSelected()) {
            why.requestFocus();
          }
        });
    getChildren()
        .addAll(labelled(messages.text("runner.signature.name"), name), drawing, cannot, reason);
  }

  @Override
  public boolean focusEntry() {
    name.requestFocus();
    return true;
  }

  private static TextField field(String id, StringProperty text, EntryDesk desk) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    field.setOnAction(_ -> desk.onEnter().run());
    return field;
  }

  private static VBox labelled(String words, TextField field) {
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setAccessibleText(words);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static void only(Node node, ObservableValue<Boolean> wanted) {
    node.visibleProperty().bind(wanted);
    node.managedProperty().bind(wanted);
  }
}
