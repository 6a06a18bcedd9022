package app.tarkka.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A number with its unit, typed by keyboard or on own keys (R10). Comma and point are both accepted
 * and kept as typed, and so is another unit where there are some; what the text means is the
 * caller's business. Enter, on either, says "this is my value".
 */
public final class NumberKeypad extends VBox {

  /** The style class of what is too low for four rows of keys. */
  public static final String LOW = "low-kiosk";

  /** In three rows, where four do not fit. */
  private static final List<String> LOW_ORDER =
      List.of(
          "key-7",
          "key-8",
          "key-9",
          "key-backspace",
          "key-clear", //
          "key-4",
          "key-5",
          "key-6",
          "key-0",
          "key-sign", //
          "key-1",
          "key-2",
          "key-3",
          "key-separator",
          "key-enter");

  /** The same where there is neither sign nor decimal mark. */
  private static final List<String> LOW_COUNT_ORDER =
      List.of(
          "key-7",
          "key-8",
          "key-9",
          "key-backspace",
          "key-clear", //
          "key-4",
          "key-5",
          "key-6",
          "key-0",
          "key-0", //
          "key-1",
          "key-2",
          "key-3",
          "key-enter",
          "key-enter");

  private static final int LOW_COLUMNS = 5;

  private final NumberField field;
  private final KeyGrid keys = new KeyGrid();
  private boolean arranged;

  /**
   * @param unit shown after the number; may be empty
   * @param onEnter called with the text as typed
   */
  public NumberKeypad(String unit, Messages messages, Consumer<String> onEnter) {
    this(unit, List.of(), messages, onEnter);
  }

  /**
   * @param unit shown after the number; may be empty
   * @param units in which it may be typed as well
   * @param onEnter called with the text as typed
   */
  public NumberKeypad(
      String unit, List<String> units, Messages messages, Consumer<String> onEnter) {
    this(
        units.isEmpty() ? NumberField.ofNumber() : NumberField.withUnit(units),
        unit,
        units,
        messages,
        onEnter);
    keys.key(0, 3, "key-sign", "±", messages.text("kit.key.sign"), _ -> field.turnSign());
    keys.key(1, 3, "key-0", "0", "0", this::type);
    String separator = messages.text("kit.key.separator");
    keys.key(2, 3, "key-separator", separator, messages.text("kit.key.separator.name"), this::type);
  }

  /** How many there are of something: no sign and no decimal mark, neither typed nor as a key. */
  public static NumberKeypad ofCount(Messages messages, Consumer<String> onEnter) {
    NumberKeypad keypad = new NumberKeypad(NumberField.ofCount(), "", List.of(), messages, onEnter);
    Button zero = keypad.keys.key(0, 3, "key-0", "0", "0", keypad::type);
    KeyGrid.setColumnSpan(zero, 3);
    return keypad;
  }

  private NumberKeypad(
      NumberField field,
      String unit,
      List<String> units,
      Messages messages,
      Consumer<String> onEnter) {
    this.field = field;
    getStyleClass().add("number-keypad");
    field.setId("number-field");
    FieldKeys.OWN.of(field);
    field.getStyleClass().addAll("number-field", "text-value");
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setAccessibleText(messages.text("kit.number", unit));
    field.setOnAction(_ -> onEnter.accept(text()));
    HBox.setHgrow(field, Priority.ALWAYS);
    UnitBeside beside = new UnitBeside(unit, units, field.textProperty(), messages);
    HBox value = new HBox(field, beside);
    value.getStyleClass().add("number-row");
    value.setAlignment(Pos.BASELINE_LEFT);

    keys.digits(this::type);
    keys.iconKey(
        3,
        0,
        "key-backspace",
        Feather.DELETE,
        messages.text("kit.key.backspace"),
        field::deletePreviousChar);
    keys.key(
        3,
        1,
        "key-clear",
        messages.text("kit.key.clear"),
        messages.text("kit.key.clear.name"),
        _ -> field.clear());
    Button enter =
        keys.iconKey(
            3,
            2,
            "key-enter",
            Feather.CORNER_DOWN_LEFT,
            messages.text("kit.key.enter"),
            () -> onEnter.accept(text()));
    KeyGrid.setRowSpan(enter, 2);
    enter.getStyleClass().add("accent");
    VBox.setVgrow(keys, Priority.ALWAYS);
    getChildren().addAll(value, keys);
  }

  /** Where it stands may be known only once the window is laid out. */
  @Override
  protected void layoutChildren() {
    if (!arranged) {
      arrange();
    }
    super.layoutChildren();
  }

  private void arrange() {
    boolean low = false;
    for (Node at = this; at != null; at = at.getParent()) {
      low |= at.getStyleClass().contains(LOW);
    }
    if (!low) {
      return;
    }
    arranged = true;
    boolean signs = keys.getChildren().stream().anyMatch(key -> "key-sign".equals(key.getId()));
    keys.arrange(signs ? LOW_ORDER : LOW_COUNT_ORDER, LOW_COLUMNS);
  }

  /** The text as typed. */
  public String text() {
    return field.getText();
  }

  public ReadOnlyStringProperty textProperty() {
    return field.textProperty();
  }

  /** Whether a letter pressed in this field is a unit's, and none of the screen's keys. */
  public static boolean takes(Node field, KeyCode letter) {
    return field instanceof NumberField number && number.takes(letter.getName());
  }

  /** To bind to a model, both ways. */
  public StringProperty editedTextProperty() {
    return field.textProperty();
  }

  /** Puts the cursor into the field. */
  public void focus() {
    field.requestFocus();
    field.end();
  }

  /** The next digit begins a new number. */
  public void select() {
    field.requestFocus();
    field.selectAll();
  }

  private void type(String face) {
    field.replaceSelection(face);
  }
}
