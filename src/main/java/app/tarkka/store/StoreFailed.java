package app.tarkka.store;

/**
 * The storage could not do it; nothing of the act was kept. The message says so in words for
 * people.
 */
public final class StoreFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public enum Reason {
    DISK_FULL,
    BUSY,
    READ_ONLY,
    DAMAGED,
    CLOSED,
    FAILED
  }

  public StoreFailed(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public StoreFailed(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
