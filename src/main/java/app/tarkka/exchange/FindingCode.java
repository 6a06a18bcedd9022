package app.tarkka.exchange;

import app.tarkka.exchange.Finding.Kind;

/**
 * What an import can find; each has its sentence in {@link ImportWords}. The arguments are given
 * beside each that has any.
 */
public enum FindingCode {
  /** The heading. */
  CODE_FROM_HEADING(Kind.CHANGED),
  HEADING_WITHOUT_WORDS(Kind.CHANGED),
  /** The comment's words. */
  COMMENT_LEFT_OUT(Kind.CHANGED),
  /** The picture's name. */
  PICTURE_TO_STEP(Kind.CHANGED),
  HOLD_POINT(Kind.CHANGED),
  NUMBERED_LINES(Kind.CHANGED),
  /** The section's title. */
  LIST_STAYS_TEXT(Kind.NOT_UNDERSTOOD),
  /** The columns. */
  VALUES_BESIDE_RESULT(Kind.NOT_UNDERSTOOD),
  /** How many. */
  NOTHING_JUDGES(Kind.NOT_UNDERSTOOD),
  /** How many. */
  DIMENSIONS(Kind.CHANGED),
  /** How many. */
  LIMITS_INCLUSIVE(Kind.CHANGED),
  /** How many. */
  TICKED_ROWS(Kind.CHANGED),
  TICKED_STEP(Kind.CHANGED),
  NESTED_TOO_DEEP(Kind.CHANGED),
  /** How many tabs. */
  TABS_TO_STEPS(Kind.CHANGED),
  /** How many tabs. */
  TABS_TO_TEXT(Kind.CHANGED),
  /** How many. */
  STEPS_OUT_OF_NOTICE(Kind.CHANGED),
  /** How many. */
  STEPS_IN_NOTICE(Kind.NOT_UNDERSTOOD),
  /** How many. */
  ALL_NUMBERED_ONE(Kind.CHANGED),
  /** The number. */
  NUMBER_TWICE(Kind.CHANGED),
  /** The number and the one before it. */
  NUMBER_OUT_OF_ORDER(Kind.CHANGED),
  /** The section's title. */
  NOTICES_ABOVE_HEADING(Kind.CHANGED),
  TEXT_BETWEEN_STEPS(Kind.CHANGED),
  TABLE_WITH_BLANKS(Kind.NOT_UNDERSTOOD),
  /** The columns. */
  EMPTY_COLUMNS(Kind.CHANGED),
  /** How many. */
  CONDITION(Kind.CHANGED),
  LINE_ABOVE_LIST(Kind.CHANGED),
  /** Its name and its value. */
  FRONT_MATTER_LEFT_OUT(Kind.CHANGED),
  NO_STEPS(Kind.NOT_UNDERSTOOD),
  /** Its path. */
  UNKNOWN_MEMBER(Kind.NOT_UNDERSTOOD),
  /** The picture's name, as with each that follows. */
  PICTURE_WITHOUT_STEP(Kind.MISSING),
  PICTURE_IN_HEADING(Kind.MISSING),
  PICTURE_AS_HTML(Kind.MISSING),
  PICTURE_NOT_BESIDE_FILE(Kind.MISSING),
  PICTURE_ON_NETWORK(Kind.MISSING),
  PICTURE_NOT_BESIDE_TEXT(Kind.MISSING),
  PICTURE_OUTSIDE_FOLDER(Kind.MISSING),
  PICTURE_NOT_THERE(Kind.MISSING),
  PICTURE_UNREADABLE(Kind.MISSING),
  PICTURE_TOO_MANY_BYTES(Kind.MISSING),
  PICTURE_NOT_SHOWN(Kind.MISSING),
  PICTURE_BROKEN(Kind.MISSING),
  PICTURE_TOO_MANY_PIXELS(Kind.MISSING);

  private final Kind kind;

  FindingCode(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
