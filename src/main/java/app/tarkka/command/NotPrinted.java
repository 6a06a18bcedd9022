package app.tarkka.command;

/** Why something was not printed, in words for people. */
final class NotPrinted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPrinted(String message) {
    super(message);
  }
}
