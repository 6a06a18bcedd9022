package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.person.PersonId;
import java.time.Instant;

/** Keeps drafts with the way they came, so that their changes can be undone in a later sitting. */
public interface Drafts {

  /**
   * Saves the draft as {@link Documents#saveDraft} does, and how it came about: both or neither.
   *
   * @param trail that ends in this content
   * @throws Documents.CodeTaken when the code is or was another document's
   * @throws Documents.Frozen when the newest revision is in review
   */
  Revision save(DocumentId id, Content content, Trail trail, PersonId author, Instant at);

  /** How the draft came to be what it is; {@link Trail#NONE} when it was last saved without. */
  Trail trail(DocumentId id);
}
