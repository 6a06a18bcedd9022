package app.tarkka.ui.runner;

/** One sentence in the space that is kept for messages. */
public record RunMessage(Kind kind, String text) {
  /** Nothing is said. */
  public static final RunMessage NONE = new RunMessage(Kind.INFO, "");

  public enum Kind {
    INFO,
    SAVED,
    /** Kept, and what was entered is out of limits or a fail. */
    SAVED_BAD,
    WARNING,
    REFUSED;

    boolean saved() {
      return this == SAVED || this == SAVED_BAD;
    }
  }
}
