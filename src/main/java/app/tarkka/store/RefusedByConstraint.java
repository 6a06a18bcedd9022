package app.tarkka.store;

import org.jspecify.annotations.Nullable;

/**
 * A constraint of the database refused a write, and nothing of it was kept. The message is for
 * people.
 */
public final class RefusedByConstraint extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String token;

  /**
   * @param token the constraint's stable word, such as {@code same-person}
   */
  public RefusedByConstraint(String token, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.token = token;
  }

  public String token() {
    return token;
  }
}
