package app.tarkka.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A PIN field with the digits below it, for touch and for the keyboard; in the order of the number
 * keypad, so that a hand finds every digit where it was.
 */
public final class PinPad extends VBox {
  private static final Pattern DIGITS = Pattern.compile("[0-9]*");

  private static final List<String> ORDER =
      List.of(
          "key-7",
          "key-8",
          "key-9", //
          "key-4",
          "key-5",
          "key-6", //
          "key-1",
          "key-2",
          "key-3", //
          "key-backspace",
          "key-0",
          "key-enter");

  /** In three rows, where four do not fit. */
  private static final List<String> LOW_ORDER =
      List.of(
          "key-7",
          "key-8",
          "key-9",
          "key-backspace", //
          "key-4",
          "key-5",
          "key-6",
          "key-0", //
          "key-1",
          "key-2",
          "key-3",
          "key-enter");

  private final PinField field;
  private final Label refusal = new Label();
  private final Label digits = new Label();
  private final WorkingLine checking;
  private final KeyGrid keys = new KeyGrid();
  private final Consumer<char[]> onEnter;

  /**
   * @param onEnter called with what was typed; the callee wipes it
   */
  public PinPad(Messages messages, Consumer<char[]> onEnter) {
    this.onEnter = onEnter;
    getStyleClass().add("pin-pad");
    setAlignment(Pos.TOP_CENTER);
    field = new PinField("pin-field", messages.text("kit.pin"));
    FieldKeys.OWN.of(field);
    field.setOnAction(_ -> enterTyped());
    // A field with a formatter keeps Escape for itself, and no window around it would close.
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            fireEvent(key.copyFor(this, this));
          }
        });
    digits.setId("pin-digits");
    digits.getStyleClass().add("field-help");
    digits.setWrapText(true);
    field.setTextFormatter(new TextFormatter<>(change -> digitsOnly(change, messages)));
    refusal.setId("pin-refusal");
    refusal.getStyleClass().add("field-error");
    refusal.setWrapText(true);
    checking = new WorkingLine("pin-checking", messages.text("kit.pin.checking"));
    keys.digits(this::type);
    keys.iconKey(
        0,
        3,
        "key-backspace",
        Feather.DELETE,
        messages.text("kit.key.backspace"),
        field::deletePreviousChar);
    keys.key(1, 3, "key-0", "0", "0", this::type);
    Button ok =
        keys.iconKey(
            2,
            3,
            "key-enter",
            Feather.CORNER_DOWN_LEFT,
            messages.text("kit.key.enter"),
            this::enterTyped);
    ok.getStyleClass().add("accent");
    getChildren().addAll(field, new StackPane(refusal, digits, checking), keys);
  }

  /** Every PIN has digits only (Pin.weakness), so that this tells nobody's. */
  private Change digitsOnly(Change change, Messages messages) {
    boolean taken = DIGITS.matcher(change.getText()).matches();
    digits.setText(taken ? "" : messages.text("kit.pin.digits"));
    if (!taken) {
      refusal.setText("");
      change.setText("");
      change.setRange(change.getRangeEnd(), change.getRangeEnd());
      change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
    }
    return change;
  }

  /** Nothing is typed and nothing was refused: another person is asked for theirs. */
  public void begin() {
    field.clear();
    refusal.setText("");
    digits.setText("");
  }

  /** Says why the PIN was refused, empties the field and waits for another. */
  public void refuse(String reason) {
    field.clear();
    refusal.setText(reason);
    field.requestFocus();
  }

  public void focus() {
    field.requestFocus();
  }

  /**
   * Takes nothing while a PIN is looked at, and says so where a refusal would stand: the check is
   * made slow on purpose, and takes up to two seconds. The field is not disabled: the focus would
   * go to the next control, which is <i>Cancel</i>.
   */
  public void takeNothing(boolean looking) {
    field.setEditable(!looking);
    if (!looking) {
      field.clear();
    }
    keys.setDisable(looking);
    refusal.setVisible(!looking);
    digits.setVisible(!looking);
    checking.show(looking);
  }

  /** Where it stands, and how much room is there, may be known only once it is laid out. */
  @Override
  protected double computePrefHeight(double width) {
    arrange();
    return super.computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    arrange();
    return super.computePrefWidth(height);
  }

  private void arrange() {
    if (LittleRoom.around(this)) {
      keys.arrange(LOW_ORDER, 4);
    } else {
      keys.arrange(ORDER, 3);
    }
  }

  private void type(String face) {
    field.replaceSelection(face);
    refusal.setText("");
  }

  /** The same as the Enter key. */
  public void enterTyped() {
    if (!field.isEditable()) {
      return;
    }
    char[] pin = field.pin();
    if (pin.length > 0) {
      onEnter.accept(pin);
    }
  }
}
