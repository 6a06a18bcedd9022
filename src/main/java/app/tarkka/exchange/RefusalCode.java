package app.tarkka.exchange;

/**
 * Why a file cannot be imported; each has its sentence in {@link ImportWords}. The first argument
 * is the file's name; what follows it is given beside each.
 */
public enum RefusalCode {
  FOLDER,
  NOT_THERE,
  NO_ORDINARY_FILE,
  EMPTY,
  /** Its size and the largest, in MB. */
  TOO_MANY_BYTES,
  /** What the system said. */
  UNREADABLE,
  /** The encoding and the line. */
  NOT_THIS_ENCODING,
  /** The line. */
  ZERO_BYTE,
  UNKNOWN_FORMAT,
  /** How many it has, and may have at most. */
  TOO_MANY_CHARACTERS,
  /** The line, and how many characters it may have. */
  LINE_TOO_LONG,
  /** What is wrong, in English. */
  NOT_DOCUMENT_JSON,
  /** What is wrong, in English. */
  NOT_TRANSLATION_JSON,
  NO_TRANSLATION_TABLE,
  /** The line. */
  QUOTE_NOT_CLOSED,
  /** The id. */
  STEP_ID_TWICE,
  /** The id. */
  STEP_ID_RESERVED,
  /** The character, such as U+200B. */
  CODE_UNSEEN,
  /** The character, such as U+200B. */
  TITLE_UNSEEN,
  /** The step's id, and how many characters its text may have. */
  STEP_TOO_LONG,
  /** The section's title. */
  STEPS_TOO_DEEP
}
