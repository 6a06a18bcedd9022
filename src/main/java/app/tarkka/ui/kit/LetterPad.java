package app.tarkka.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Letters for a finger: four rows, the letters of a language on one page, digits and signs on the
 * other. No key takes the focus away from what is typed into. Keys are the secondary targets of R2,
 * and <i>Enter</i> takes two rows.
 */
final class LetterPad extends Pane {
  private static final int ROWS = 4;
  private static final double GAP = 12;

  /** Rows are offset by half a key, so everything is counted in halves. */
  private static final int KEY = 2;

  private static final int WIDE_KEY = 3;

  private final Messages messages;
  private final Typist typist;
  private final List<Key> keys = new ArrayList<>();
  private LetterRows letters;
  private FieldKeys page = FieldKeys.LETTERS;
  private boolean capital;

  /** What the keys do. */
  interface Typist {
    void type(String text);

    void deletePrevious();

    void enter();

    void hide();
  }

  /** Where a key stands: column and width in halves of a key, row and height in rows. */
  private record Key(ButtonBase button, int column, int row, int width, int height) {}

  LetterPad(Messages messages, Typist typist) {
    this.messages = messages;
    this.typist = typist;
    letters = LetterRows.of(messages.locale());
    setId("letter-pad");
    getStyleClass().add("letter-pad");
    draw();
  }

  /** Shows the page that a field begins with, in the letters of a language. */
  void show(FieldKeys first, Locale language) {
    page = first;
    letters = LetterRows.of(language);
    capital = false;
    draw();
  }

  private int columns() {
    String top = page == FieldKeys.LETTERS ? letters.top() : LetterRows.DIGITS;
    return top.length() * KEY;
  }

  private void draw() {
    keys.clear();
    if (page == FieldKeys.LETTERS) {
      letters();
    } else {
      signs();
    }
    lastRow();
    side();
    getChildren().setAll(keys.stream().map(Key::button).toList());
  }

  private void letters() {
    row(0, 0, letters.top());
    row(1, (columns() - letters.middle().length() * KEY) / 2, letters.middle());
    ToggleButton shift = new ToggleButton("", Icons.icon(Feather.ARROW_UP));
    shift.setSelected(capital);
    shift.setOnAction(_ -> capital(shift.isSelected()));
    place(shift, "pad-shift", messages.text("kit.pad.shift"), 0, 2, WIDE_KEY, 1);
    row(2, WIDE_KEY, letters.bottom());
    int end = WIDE_KEY + letters.bottom().length() * KEY;
    int free = columns() - end;
    if (free > WIDE_KEY) {
      sign(SignKey.COLON, end, 2, free - WIDE_KEY);
      end = columns() - WIDE_KEY;
    }
    sign(SignKey.DASH, end, 2, WIDE_KEY);
  }

  private void row(int row, int column, String faces) {
    for (int i = 0; i < faces.length(); i++) {
      String small = faces.substring(i, i + 1);
      String face = capital ? small.toUpperCase(messages.locale()) : small;
      Button key = button(face, this::typeLetter);
      place(key, "pad-" + small, face, column + i * KEY, row, KEY, 1);
    }
  }

  private void signs() {
    row(0, 0, LetterRows.DIGITS);
    for (int i = 0; i < LetterRows.FIRST_SIGNS.size(); i++) {
      sign(LetterRows.FIRST_SIGNS.get(i), i * KEY, 1, KEY);
    }
    for (int i = 0; i < LetterRows.MORE_SIGNS.size(); i++) {
      sign(LetterRows.MORE_SIGNS.get(i), i * KEY, 2, KEY);
    }
  }

  private void lastRow() {
    boolean onLetters = page == FieldKeys.LETTERS;
    Button turn =
        button(messages.text(onLetters ? "kit.pad.signs" : "kit.pad.letters"), _ -> turn());
    String spoken = messages.text(onLetters ? "kit.pad.signs.name" : "kit.pad.letters.name");
    place(turn, "pad-page", spoken, 0, 3, WIDE_KEY, 1);
    int from = WIDE_KEY;
    int to = columns();
    if (onLetters) {
      sign(SignKey.SLASH, from, 3, KEY);
      sign(SignKey.COMMA, to - WIDE_KEY, 3, WIDE_KEY);
      sign(SignKey.POINT, to - WIDE_KEY - KEY, 3, KEY);
      from += KEY;
      to -= WIDE_KEY + KEY;
    }
    Button space = button("", _ -> typist.type(SignKey.SPACE.face()));
    place(space, "pad-space", name(SignKey.SPACE), from, 3, to - from, 1);
  }

  /** What does not type stands at the right, at the same place on both pages. */
  private void side() {
    int at = columns();
    Button back = icon(Feather.DELETE, typist::deletePrevious);
    place(back, "pad-backspace", messages.text("kit.pad.backspace"), at, 0, WIDE_KEY, 1);
    Button enter = icon(Feather.CORNER_DOWN_LEFT, typist::enter);
    enter.getStyleClass().add("accent");
    place(enter, "pad-enter", messages.text("kit.key.enter"), at, 1, WIDE_KEY, 2);
    Button hide = icon(Feather.CHEVRON_DOWN, typist::hide);
    place(hide, "pad-hide", messages.text("kit.pad.hide"), at, 3, WIDE_KEY, 1);
  }

  private void sign(SignKey sign, int column, int row, int width) {
    String id = "pad-" + sign.name().toLowerCase(Locale.ROOT);
    place(button(sign.face(), this::typeLetter), id, name(sign), column, row, width, 1);
  }

  private String name(SignKey sign) {
    return messages.text("kit", sign);
  }

  private static Button button(String face, Consumer<String> typed) {
    Button key = new Button(face);
    key.setOnAction(_ -> typed.accept(face));
    return key;
  }

  private static Button icon(Feather icon, Runnable action) {
    Button key = new Button("", Icons.icon(icon));
    key.setOnAction(_ -> action.run());
    return key;
  }

  private void place(
      ButtonBase button, String id, String spoken, int column, int row, int width, int height) {
    button.setId(id);
    button.setAccessibleText(spoken);
    button.getStyleClass().add("letter-key");
    button.setFocusTraversable(false);
    button.setMnemonicParsing(false);
    keys.add(new Key(button, column, row, width, height));
  }

  private void typeLetter(String face) {
    typist.type(face);
    if (capital) {
      capital(false);
    }
  }

  /** Only the faces change: the key that is being pressed stays. */
  private void capital(boolean now) {
    capital = now;
    for (Key key : keys) {
      if (key.button() instanceof ToggleButton shift) {
        shift.setSelected(now);
      }
      String face = key.button().getText();
      if (face.length() == 1 && Character.isLetter(face.codePointAt(0))) {
        String other =
            now ? face.toUpperCase(messages.locale()) : face.toLowerCase(messages.locale());
        key.button().setText(other);
        key.button().setAccessibleText(other);
        key.button().setOnAction(_ -> typeLetter(other));
      }
    }
  }

  private void turn() {
    page = page == FieldKeys.LETTERS ? FieldKeys.DIGITS : FieldKeys.LETTERS;
    capital = false;
    draw();
  }

  private double rowHeight() {
    return keys.stream()
        .filter(key -> key.height() == 1)
        .mapToDouble(key -> key.button().minHeight(-1))
        .max()
        .orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    return around.getTop() + ROWS * rowHeight() + (ROWS - 1) * GAP + around.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets around = getInsets();
    double half =
        (getWidth() - around.getLeft() - around.getRight() + GAP) / (columns() + WIDE_KEY);
    double high = rowHeight() + GAP;
    for (Key key : keys) {
      Node node = key.button();
      double from = snapPositionX(around.getLeft() + key.column() * half);
      double to = snapPositionX(around.getLeft() + (key.column() + key.width()) * half - GAP);
      node.resizeRelocate(
          from, around.getTop() + key.row() * high, to - from, key.height() * high - GAP);
    }
  }
}
