package app.tarkka.paper;

import java.util.Locale;

/** What can be printed of one thing; {@code token} is its word in the ledger. */
public enum SheetKind {
  /** To be filled in by pen. */
  CHECKLIST,
  /** To be read at the work place. */
  PROCEDURE,
  RECORD;

  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }
}
