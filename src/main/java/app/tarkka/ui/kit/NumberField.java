package app.tarkka.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;

/**
 * A text field that takes only what numbers are written with. Point and comma are both accepted,
 * several too: "1.000,5" stands there as it was typed until somebody says what is meant.
 */
final class NumberField extends TextField {
  private static final int LONGEST = 24;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9 \\u00A0.,]*");

  /** A number first, and then the unit that it has. */
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "-?[0-9 \\u00A0.,]*|-?[.,]?[0-9][0-9 \\u00A0.,]*[\\p{L}°º%·⋅*/\"″²³Ωµμ -]{1,12}[23]?");

  private static final Pattern COUNT = Pattern.compile("[0-9]*");

  private final Pattern taken;
  private final List<String> units;

  /** Takes a unit behind the number as well, these or another. */
  static NumberField withUnit(List<String> units) {
    return new NumberField(WITH_UNIT, units);
  }

  private NumberField(Pattern taken, List<String> units) {
    this.taken = taken;
    this.units = units;
  }

  static NumberField ofNumber() {
    return new NumberField(NUMBER, List.of());
  }

  /** Takes whole numbers from 0 on only. */
  static NumberField ofCount() {
    return new NumberField(COUNT, List.of());
  }

  /** Whether a letter that is typed now begins one of the units, or goes on with what is begun. */
  boolean takes(String letter) {
    String now = getText();
    boolean begun = !NUMBER.matcher(now).matches();
    return taken == WITH_UNIT
        && now.chars().anyMatch(Character::isDigit)
        && (begun || units.stream().anyMatch(unit -> begins(unit, letter)));
  }

  /** Nobody has a key for °: F is a Fahrenheit. */
  private static boolean begins(String unit, String letter) {
    String letters = unit.startsWith("°") ? unit.substring(1) : unit;
    return letters.regionMatches(true, 0, letter, 0, 1);
  }

  @Override
  public void replaceText(int start, int end, String text) {
    String now = getText();
    boolean between = taken == WITH_UNIT && text.equals(" ") && start > 0;
    String plain = between ? text : text.replace('−', '-').strip();
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
