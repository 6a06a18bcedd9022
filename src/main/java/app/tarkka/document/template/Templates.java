package app.tarkka.document.template;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * Keeps the shop's own templates, and what a template says to whoever writes a draft. None of it is
 * a record: it is in no ledger, and a template can be deleted.
 */
public interface Templates {

  /** By name. */
  List<OwnTemplate> own();

  /**
   * @throws NameTaken when another is called so
   */
  void keep(OwnTemplate template);

  /**
   * @throws NameTaken when another is called so
   */
  void rename(String id, String name);

  void delete(String id);

  /**
   * Makes a document with its first draft, as {@link Documents#create} does, and keeps the guidance
   * beside it: both or neither.
   *
   * @throws Documents.CodeTaken when the code is or was another document's
   */
  Revision create(
      DocumentId id,
      Content content,
      Guidance guidance,
      String collection,
      PersonId author,
      Instant at);

  /**
   * What stands in the empty fields of the document's draft. It outlives a draft that is sent back,
   * and goes when a revision is approved.
   */
  Guidance guidance(DocumentId id);

  /** Another template is called so. */
  final class NameTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NameTaken(String name) {
      super(name);
    }
  }
}
