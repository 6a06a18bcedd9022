package app.tarkka.ui.kit.signing;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PinField;
import app.tarkka.ui.kit.WorkingLine;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The PIN that one has, and the one that one wants, twice. */
public final class ChangePinPanel extends VBox {
  private final ChangePinModel model;
  private final PinField current;
  private final PinField chosen;
  private final PinField again;
  private final VBox having;
  private boolean working;

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
    having = field(messages.text("people.pin.current"), current);
    having.managedProperty().bind(having.visibleProperty());
    char[] known = model.takeKnown();
    having.setVisible(known.length == 0);
    current.setText(new String(known));
    Arrays.fill(known, '\0');
    current.setOnAction(_ -> chosen.requestFocus());
    chosen.setOnAction(_ -> again.requestFocus());
    again.setOnAction(_ -> change());
    Label hint = new Label();
    hint.setId("change-pin-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
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
    WorkingLine line =
        new WorkingLine("change-pin-working", messages.text("people.pin.changing") + "…");
    Button save =
        Buttons.primary("change-pin-save", messages.text("people.pin.save"), this::change);
    getChildren()
        .addAll(
            having,
            field(messages.text("people.pin.new"), chosen),
            hint,
            field(messages.text("people.pin.again"), again),
            new StackPane(refusal, line),
            save);
    model
        .workingProperty()
        .subscribe(
            (_, now) -> {
              work(now);
              refusal.setVisible(!now);
              line.show(now);
              save.setDisable(now);
            });
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
    (having.isVisible() ? current : chosen).requestFocus();
  }

  /** Nobody looks at it any more: nothing that was typed stays. */
  void forget() {
    List.of(current, chosen, again).forEach(PinField::clear);
  }

  private void change() {
    if (!working && !model.change(current.pin(), chosen.pin(), again.pin())) {
      chosen.clear();
      again.clear();
      chosen.requestFocus();
    }
  }

  /**
   * The dots stay while the PINs are looked at: a form that empties looks as if it took nothing.
   */
  private void work(boolean now) {
    working = now;
    for (PinField field : List.of(current, chosen, again)) {
      field.setEditable(!now);
      if (!now) {
        field.clear();
      }
    }
    if (!now) {
      // What was typed at first is gone with the rest.
      having.setVisible(true);
    }
    if (now) {
      // A button that is disabled would hand the focus on to Cancel.
      again.requestFocus();
    } else {
      current.requestFocus();
    }
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
