package app.tarkka.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be printed of one thing; {@code token} is its word in the ledger. */
public enum SheetKind {
  /** To be filled in by pen. */
  CHECKLIST,
  /** To be read at the work place. */
  PROCEDURE,
  /** To be read from across the room. */
  WALL_CARD,
  /** A row for each time, to be filled in by pen. */
  REGISTER,
  /** To be signed by whoever read it. */
  ACKNOWLEDGEMENT,
  /** A run that was begun on a screen, to go on with by pen. */
  GOING_ON,
  RECORD,
  /** Two records side by side. */
  COMPARISON,
  /** What changed between two revisions of a document. */
  DIFFERENCE,
  /** A manual as a book, on one side of the paper. */
  MANUAL,
  /** The same on both sides. */
  MANUAL_BOTH_SIDES,
  /** Two pages on each side, to be folded. */
  BOOKLET,
  /** Who has read what. */
  MATRIX,
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

  /**
   * Whether its letters can be larger or smaller: stickers and what hangs on a wall choose theirs.
   */
  public boolean lettersChosen() {
    return entered() && this != WALL_CARD;
  }

  /** The kind with that token; empty for an unknown one. */
  public static Optional<SheetKind> named(String token) {
    return Arrays.stream(values()).filter(kind -> kind.token().equals(token)).findFirst();
  }

  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
