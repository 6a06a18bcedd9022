package app.tarkka.ui.runner.start;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;

/**
 * A document that can be run.
 *
 * @param revision the number of the one in force
 */
public record Choosable(DocumentId id, int revision, Content content) {
  /** Code and title, for a list. */
  public String shown() {
    return content.code() + "  " + content.title();
  }
}
