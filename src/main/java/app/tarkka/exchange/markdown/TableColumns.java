package app.tarkka.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What each column of a table is for, and whether its rows are steps. */
final class TableColumns {

  /** A column's part in a step. */
  enum Role {
    NUMBER,
    /** A box to tick. */
    TICK,
    /** Pass or fail, to be written. */
    PASS_FAIL,
    /** A value to be written. */
    VALUE,
    /** Date, initials, comments: the record keeps these itself. */
    SIGNING,
    /** Words of the step. */
    WORDS
  }

  private static final Pattern NUMBER =
      Pattern.compile("(?iu)#|step|no\\.?|nr\\.?|id|步骤|序号|编号|vaihe|langkah");
  private static final Pattern STEP = Pattern.compile("(?iu)step|步骤|vaihe|langkah");
  private static final Pattern IDENTIFIER = Pattern.compile("[\\w.\\-]{1,12}");
  private static final Pattern PASS_FAIL =
      Pattern.compile("(?iu)p/f|pass/fail|pass|passed|合格|hyväksytty|lulus");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?iu)(measured|actual|observed|reading|reported|recorded|result|value|实测值?|测量值?|mitattu|tulos|terukur|hasil)\\b?.*");
  private static final Pattern SIGNING =
      Pattern.compile(
          "(?iu)date|time|initials?|signature|comments?|notes?|inspector|n/?a|rev|report"
              + " #|location|签名|日期|备注|allekirjoitus|pvm");
  private static final Pattern BOX =
      Pattern.compile("(?:\\[[ xX]?\\]|[☐☑☒])(?:\\s*[\\p{L}/ ]{1,20})?");

  private final List<String> headers;
  private final List<List<String>> rows;
  private final List<Role> roles = new ArrayList<>();

  TableColumns(List<String> headers, List<List<String>> rows) {
    this.headers = headers;
    this.rows = rows;
    for (int column = 0; column < headers.size(); column++) {
      roles.add(role(column));
    }
  }

  Role role(String header, List<String> cells) {
    long boxes = cells.stream().filter(cell -> isBox(cell)).count();
    boolean blank = cells.stream().allMatch(Blank::isOnly);
    boolean lines = cells.stream().anyMatch(cell -> cell.strip().matches("_{2,}"));
    if (boxes * 2 > cells.size()) {
      return Role.TICK;
    }
    if (blank && PASS_FAIL.matcher(header).matches()) {
      return Role.PASS_FAIL;
    }
    if (lines || (blank && VALUE.matcher(header).matches())) {
      return Role.VALUE;
    }
    return blank && !cells.isEmpty() ? Role.SIGNING : Role.WORDS;
  }

  private Role role(int column) {
    String header = headers.get(column).strip();
    List<String> cells = rows.stream().map(row -> row.get(column)).toList();
    if (column == 0 && NUMBER.matcher(header).matches()) {
      long numbers = cells.stream().filter(c -> IDENTIFIER.matcher(c.strip()).matches()).count();
      return numbers * 2 > cells.size() ? Role.NUMBER : Role.WORDS;
    }
    Role role = role(header, cells);
    boolean signing = SIGNING.matcher(header).matches();
    return role == Role.VALUE && signing && !header.equalsIgnoreCase("value") ? Role.SIGNING : role;
  }

  static boolean isBox(String cell) {
    return BOX.matcher(cell.strip()).matches();
  }

  Role at(int column) {
    return roles.get(column);
  }

  String header(int column) {
    return headers.get(column).strip();
  }

  int count() {
    return roles.size();
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Pass and Fail have a box each. */
  boolean hasPassAndFailBoxes() {
    boolean pass = false;
    boolean fail = false;
    for (int column = 0; column < count(); column++) {
      pass |= at(column) == Role.TICK && header(column).matches("(?i)pass(ed)?");
      fail |= at(column) == Role.TICK && header(column).matches("(?i)fail(ed)?");
    }
    return pass && fail;
  }

  boolean rowsAreSteps() {
    if (!has(Role.WORDS) || rows.isEmpty()) {
      return false;
    }
    boolean asked = has(Role.TICK) || has(Role.PASS_FAIL);
    return asked || (at(0) == Role.NUMBER && STEP.matcher(header(0)).matches());
  }

  /** Whether a person is asked to write something into a table that stays text. */
  boolean hasBlanks() {
    return rows.stream().flatMap(List::stream).anyMatch(cell -> !Blank.in(cell).isEmpty())
        || has(Role.VALUE);
  }
}
