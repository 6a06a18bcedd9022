package app.tarkka.document;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the documents of one library. Calls that write are one transaction each and return when it
 * is committed.
 */
public interface Documents {

  /** Every document that is not deleted, by code. */
  List<Document> all();

  Optional<Document> find(DocumentId id);

  /** By the code of its effective or newest revision. */
  Optional<Document> byCode(String code);

  /** Ranked hits for what has been typed so far, over titles, codes and step text. */
  List<SearchHit> search(String typed, int limit);

  /**
   * What may have been meant where nothing has the words: those of five letters or more that are
   * nowhere, as the words that are most like them; empty when none is.
   */
  Optional<String> nearest(String typed);

  /** Blocks of an older revision than is in force, in the newest wordings, by document. */
  List<OutdatedBlock> outdatedBlocks();

  /** Every revision, newest first. */
  List<Revision> revisions(DocumentId id);

  Optional<Revision> revision(DocumentId id, int number);

  /** The revision in force now. */
  Optional<Revision> effective(DocumentId id);

  /** The revision in force, or the newest when none is. */
  default Optional<Revision> effectiveOrNewest(DocumentId id) {
    return effective(id).or(() -> revisions(id).stream().findFirst());
  }

  /** The one in force at an instant that is no earlier than what the library knows last. */
  Optional<Revision> effective(DocumentId id, Instant at);

  /**
   * What the clock said when it was found to have gone back past an instant, such as the one from
   * which a revision is in force: it had been ahead. Empty when that was never found.
   */
  Optional<Instant> wentBackPast(Instant instant);

  /** The revision that has this content hash. */
  Optional<Revision> byHash(ContentHash hash);

  /**
   * Makes a document with its first draft.
   *
   * @throws CodeTaken when the code is or was another document's
   */
  Revision create(DocumentId id, Content content, String collection, PersonId author, Instant at);

  /**
   * Saves the draft, or starts one after the newest revision.
   *
   * @throws CodeTaken when the code is or was another document's
   * @throws Frozen when the newest revision is in review, or approved and not in force yet
   */
  Revision saveDraft(DocumentId id, Content content, PersonId author, Instant at);

  /** Removes a document that was never submitted; false when it was and therefore stays. */
  boolean deleteDraft(DocumentId id);

  void moveTo(DocumentId id, String collection);

  /** Sets how many months may pass between two reviews; 0 for no review. */
  void reviewEvery(DocumentId id, int months);

  /** Why the newest revision that was sent or called back was; empty when none was. */
  Optional<ChangeRequest> changesRequested(DocumentId id);

  /** What was said of its revisions while they were reviewed, in the order of writing. */
  List<Comment> comments(DocumentId id);

  /** Everyone who wrote, submitted or approved it, started a run of it or made an entry in one. */
  Set<PersonId> involved(DocumentId id);

  /** Makes a document of the sample the shop's own, so that it stays when the sample goes. */
  void adopt(DocumentId id);

  /** Records decisions on revisions, in order, with their projections. */
  void record(List<DocumentEvent> events, Attribution by);

  /** Keeps a picture's bytes once, by their hash; returns the hash in hexadecimal. */
  String keepMedia(byte[] bytes);

  Optional<byte[]> media(String sha256);

  /** The code belongs, or once belonged, to another document. */
  final class CodeTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CodeTaken(String code) {
      super(code);
    }
  }

  /** The revision is in review, or waits for its day, and cannot be edited. */
  final class Frozen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Frozen(String code) {
      super(code);
    }
  }
}
