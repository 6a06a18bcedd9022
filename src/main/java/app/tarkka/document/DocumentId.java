package app.tarkka.document;

/** Names a document for ever; its code and title may change, this does not. */
public record DocumentId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
