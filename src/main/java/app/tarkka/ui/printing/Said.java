package app.tarkka.ui.printing;

/** What the screen tells after an action, or of the sheet. */
record Said(Kind kind, String text) {
  enum Kind {
    DONE,
    /** Nothing is lost, but the person should know. */
    WARNING,
    /** Composing was ended; it can be begun again. */
    STOPPED,
    /** There is no printer; saving is offered. */
    NO_PRINTER
  }
}
