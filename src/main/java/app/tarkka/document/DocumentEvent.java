package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a revision, as the ledger keeps it. Who decided is in the attribution. The
 * type strings are for ever.
 */
public sealed interface DocumentEvent {
  DocumentId document();

  int revision();

  /**
   * The author froze the draft and asked for approval.
   *
   * @param hash of the canonical bytes that are frozen with it
   * @param readAgain whether people must read it again; of a first revision, whether everyone must
   * @param authors everyone who saved the draft; whoever submits it is an author besides
   * @param approvals how many people approve it
   */
  record DraftSubmitted(
      DocumentId document,
      int revision,
      ContentHash hash,
      String code,
      String title,
      String changeSummary,
      boolean readAgain,
      Set<PersonId> authors,
      int approvals)
      implements DocumentEvent {
    public DraftSubmitted {
      authors = Set.copyOf(authors);
    }

    /** One that one person approves. */
    public DraftSubmitted(
        DocumentId document,
        int revision,
        ContentHash hash,
        String code,
        String title,
        String changeSummary,
        boolean readAgain,
        Set<PersonId> authors) {
      this(document, revision, hash, code, title, changeSummary, readAgain, authors, 1);
    }
  }

  /** Sent back to the author; the revision is a draft again. */
  record ChangesRequested(DocumentId document, int revision, ContentHash hash, String reason)
      implements DocumentEvent {}

  /** From now on so many people approve each revision. */
  record ApprovalsSet(DocumentId document, int revision, int approvals) implements DocumentEvent {}

  /**
   * One person's approval; the last that is needed makes it approved.
   *
   * @param alone the only active person of the shop approved their own revision
   * @param from when it comes into force, later than the approval; null for at once, and then
   *     {@link Effective} follows
   */
  record Approved(
      DocumentId document, int revision, ContentHash hash, boolean alone, @Nullable Instant from)
      implements DocumentEvent {
    public Approved(DocumentId document, int revision, ContentHash hash, boolean alone) {
      this(document, revision, hash, alone, null);
    }
  }

  /**
   * Said about a revision while it is reviewed.
   *
   * @param comment its own id
   * @param step null for the whole document
   */
  record CommentWritten(
      DocumentId document,
      int revision,
      ContentHash hash,
      String comment,
      @Nullable StepId step,
      String text)
      implements DocumentEvent {}

  record CommentAnswered(
      DocumentId document, int revision, ContentHash hash, String comment, String text)
      implements DocumentEvent {}

  record CommentResolved(DocumentId document, int revision, ContentHash hash, String comment)
      implements DocumentEvent {}

  record CommentReopened(DocumentId document, int revision, ContentHash hash, String comment)
      implements DocumentEvent {}

  /** Approved for later and stopped before it came into force; the revision is a draft again. */
  record CalledBack(DocumentId document, int revision, ContentHash hash, String reason)
      implements DocumentEvent {}

  record Effective(DocumentId document, int revision, ContentHash hash) implements DocumentEvent {}

  record Superseded(DocumentId document, int revision) implements DocumentEvent {}

  /** Read again by the date, and left as it is. */
  record Reviewed(DocumentId document, int revision, ContentHash hash) implements DocumentEvent {}

  record Withdrawn(DocumentId document, int revision, String reason) implements DocumentEvent {}

  /**
   * A translation of the revision is read from now on.
   *
   * @param hash of the wording that it translates
   * @param translation hash of the translation's own canonical bytes
   * @param translators everyone who wrote it; none of them approves it, unless the shop has one
   *     person ({@code alone})
   */
  record TranslationApproved(
      DocumentId document,
      int revision,
      ContentHash hash,
      String language,
      TranslationHash translation,
      Set<PersonId> translators,
      boolean alone)
      implements DocumentEvent {
    public TranslationApproved {
      translators = Set.copyOf(translators);
    }
  }

  /**
   * Who has to read what is in force, and every later revision that is to be read again.
   *
   * @param everyone whoever works in the shop, now or later; {@code people} is empty then
   * @param people those who were named; with neither nobody has to
   */
  record ReadersNamed(DocumentId document, int revision, boolean everyone, Set<PersonId> people)
      implements DocumentEvent {
    public ReadersNamed {
      people = Set.copyOf(people);
    }
  }

  /**
   * Read and understood, signed. In which translation is in the attribution.
   *
   * @param hash of the wording that was in force and was read
   */
  record Acknowledged(DocumentId document, int revision, ContentHash hash)
      implements DocumentEvent {}
}
