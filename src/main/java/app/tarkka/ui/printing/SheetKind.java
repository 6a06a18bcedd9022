package app.tarkka.ui.printing;

/** What can be printed of one thing. */
public enum SheetKind {
  /** To be filled in by pen. */
  CHECKLIST,
  /** To be read at the work place. */
  PROCEDURE,
  RECORD
}
