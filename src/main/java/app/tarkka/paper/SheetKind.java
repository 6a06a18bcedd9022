package app.tarkka.paper;

import java.util.Locale;

/** What can be printed of one thing; {@code token} is its word in the ledger. */
public enum SheetKind {
  /** To be filled in by pen. */
  CHECKLIST,
  /** To be read at the work place. */
  PROCEDURE,
  RECORD,
  /** Two records side by side. */
  COMPARISON,
  /** What changed between two revisions of a document. */
  DIFFERENCE,
  /** One sticker for each subject. Labels are not entered in the ledger. */
  LABEL,
  /** A sheet of stickers, filled. */
  LABELS;

  /**
   * Whether it is entered in the ledger: whoever follows or signs it must know where it came from.
   */
  public boolean entered() {
    return this != LABEL && this != LABELS;
  }

  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
