package app.tarkka.run;

import java.util.Optional;

/**
 * A kind of fault in the shop's own words, such as {@code WEIGHT: weight off}. A record keeps both
 * code and words, so that a list that changes later changes no record.
 *
 * @param code short, unique in the list whatever its case
 * @param words may be empty
 */
public record DefectCode(String code, String words) {
  /** Longer ones would not fit on a label or in a column. */
  public static final int LONGEST_CODE = 20;

  public DefectCode {
    code = code.strip();
    words = words.strip();
    if (code.isEmpty() || code.length() > LONGEST_CODE || code.contains(":")) {
      throw new IllegalArgumentException("\"" + code + "\" is no defect code");
    }
  }

  /** Empty when the line names no code. */
  public static Optional<DefectCode> read(String line) {
    int colon = line.indexOf(':');
    String code = (colon < 0 ? line : line.substring(0, colon)).strip();
    String words = colon < 0 ? "" : line.substring(colon + 1);
    return code.isEmpty() || code.length() > LONGEST_CODE
        ? Optional.empty()
        : Optional.of(new DefectCode(code, words));
  }

  /** As people read and type it: {@code WEIGHT: weight off}. */
  public String line() {
    return words.isEmpty() ? code : code + ": " + words;
  }
}
