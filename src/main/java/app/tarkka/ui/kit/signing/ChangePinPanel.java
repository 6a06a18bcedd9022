package app.tarkka.ui.kit.signing;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PinField;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The PIN that one has, and the one that one wants, twice. */
public final class ChangePinPanel extends VBox {
  private final ChangePinModel model;
  private final PinField current;
  private final PinField chosen;
  private final PinField again;

  /**
   * @param onChanged called once the new PIN is in force
   */
  public ChangePinPanel(ChangePinModel model, Messages messages, Runnable onChanged) {
    this.model = model;
    setId("change-pin");
    getStyleClass().add("form");
    current = new PinField("change-pin-current", messages.text("people.pin.current"));
    chosen = new PinField("change-pin-new", messages.text("people.pin.new"));
    again = new PinField("change-pin-again", messages.text("people.pin.again"));
    again.setOnAction(_ -> change());
    Label hint = new Label();
    hint.setId("change-pin-hint");
    hint.setWrapText(true);
    hint.getStyleClass().add("field-help");
    hint.setText(messages.text("people.pin.help"));
    chosen
        .textProperty()
        .subscribe(
            (_, typed) ->
                hint.setText(
                    typed.isEmpty()
                        ? messages.text("people.pin.help")
                        : said(model.weakness(chosen.pin()), messages)));
    Label refusal = new Label();
    refusal.setId("change-pin-refusal");
    refusal.setWrapText(true);
    refusal.getStyleClass().add("field-error");
    refusal.textProperty().bind(model.refusalProperty());
    getChildren()
        .addAll(
            field(messages.text("people.pin.current"), current),
            field(messages.text("people.pin.new"), chosen),
            hint,
            field(messages.text("people.pin.again"), again),
            refusal,
            Buttons.primary("change-pin-save", messages.text("people.pin.save"), this::change));
    model
        .changedProperty()
        .subscribe(
            (_, changed) -> {
              if (changed) {
                onChanged.run();
              }
            });
  }

  /** Puts the focus into the first field. */
  public void focus() {
    current.requestFocus();
  }

  private void change() {
    model.change(current.pin(), chosen.pin(), again.pin());
    current.clear();
    chosen.clear();
    again.clear();
    current.requestFocus();
  }

  private static String said(String weakness, Messages messages) {
    return weakness.isEmpty() ? messages.text("people.pin.good") : weakness;
  }

  private static VBox field(String text, PinField field) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("gap-4");
    return box;
  }
}
