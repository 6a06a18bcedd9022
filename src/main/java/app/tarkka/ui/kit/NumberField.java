package app.tarkka.ui.kit;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/**
 * A text field that takes only what numbers are written with. Point and comma are both accepted,
 * several too: "1.000,5" stands there as it was typed until somebody says what is meant.
 */
final class NumberField extends TextField {
  private static final int LONGEST = 20;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9 \\u00A0.,]*");
  private static final Pattern COUNT = Pattern.compile("[0-9]*");

  private final Pattern taken;

  private NumberField(Pattern taken) {
    this.taken = taken;
  }

  static NumberField ofNumber() {
    return new NumberField(NUMBER);
  }

  /** Takes whole numbers from 0 on only. */
  static NumberField ofCount() {
    return new NumberField(COUNT);
  }

  @Override
  public void replaceText(int start, int end, String text) {
    String plain = text.replace('−', '-').strip();
    String now = getText();
    String whole = now.substring(0, start) + plain + now.substring(end);
    if (whole.length() <= LONGEST && taken.matcher(whole).matches()) {
      super.replaceText(start, end, plain);
    }
  }

  void turnSign() {
    boolean negative = getText().startsWith("-");
    int caret = getCaretPosition() + (negative ? -1 : 1);
    setText(negative ? getText().substring(1) : "-" + getText());
    positionCaret(Math.max(0, caret));
  }
}
