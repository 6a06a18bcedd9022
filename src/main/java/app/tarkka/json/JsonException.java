package app.tarkka.json;

/** The text is not JSON, or not of the expected form; the message says where and what. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JsonException(String message) {
    super(message);
  }
}
