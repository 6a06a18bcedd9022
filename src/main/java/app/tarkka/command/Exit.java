package app.tarkka.command;

/** Exit codes of every command. */
final class Exit {
  static final int DONE = 0;

  /** Refused by a rule, or what was looked at is broken. */
  static final int REFUSED = 1;

  /** A file cannot be read or written, or the command was called wrongly. */
  static final int UNREADABLE = 2;

  private Exit() {}

  static int of(Libraries.Kind kind) {
    return switch (kind) {
      case REFUSED -> REFUSED;
      case BROKEN, UNREADABLE -> UNREADABLE;
    };
  }
}
