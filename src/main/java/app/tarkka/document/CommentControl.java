package app.tarkka.document;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.People;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Comments on what is in review. Whoever works in the shop may comment and answer; an author, an
 * owner or whoever wrote the comment resolves it. The store refuses the same.
 */
public final class CommentControl {
  private final Documents documents;
  private final People people;
  private final InstantSource clock;
  private final Seat seat;
  private final Supplier<String> ids;

  /**
   * @param ids never gives the same twice
   */
  public CommentControl(
      Documents documents, People people, InstantSource clock, Seat seat, Supplier<String> ids) {
    this.documents = documents;
    this.people = people;
    this.clock = clock;
    this.seat = seat;
    this.ids = ids;
  }

  /** Why nothing was done. The window shows {@code editor.Refusal.<name>}. */
  public enum Refusal {
    NOT_IN_REVIEW("not-in-review"),
    TEXT_MISSING("text-missing"),
    UNKNOWN_STEP("unknown-step"),
    UNKNOWN_COMMENT("unknown-comment"),
    ROLE_NEEDED("role-needed"),
    SAMPLE_PERSON("sample-person");

    private final String token;

    Refusal(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /** Every comment of the document, in the order in which they were written. */
  public List<Comment> of(DocumentId document) {
    return documents.comments(document);
  }

  /**
   * @param step empty for the whole document
   */
  public Optional<Refusal> write(
      DocumentId document, Optional<StepId> step, String text, Authentication by) {
    Optional<Revision> inReview =
        documents.revisions(document).stream()
            .findFirst()
            .filter(revision -> revision.state() == RevisionState.IN_REVIEW);
    if (inReview.isEmpty()) {
      return Optional.of(Refusal.NOT_IN_REVIEW);
    }
    Revision revision = inReview.get();
    if (step.isPresent() && revision.content().step(step.get()).isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_STEP);
    }
    return said(
        document,
        text,
        new DocumentEvent.CommentWritten(
            document,
            revision.number(),
            revision.hash(),
            ids.get(),
            step.orElse(null),
            text.strip()),
        by);
  }

  public Optional<Refusal> answer(Comment comment, String text, Authentication by) {
    return said(
        comment.document(),
        text,
        new DocumentEvent.CommentAnswered(
            comment.document(), comment.revision(), comment.hash(), comment.id(), text.strip()),
        by);
  }

  public Optional<Refusal> resolve(Comment comment, Authentication by) {
    return decided(
        comment,
        false,
        new DocumentEvent.CommentResolved(
            comment.document(), comment.revision(), comment.hash(), comment.id()),
        by);
  }

  public Optional<Refusal> reopen(Comment comment, Authentication by) {
    return decided(
        comment,
        true,
        new DocumentEvent.CommentReopened(
            comment.document(), comment.revision(), comment.hash(), comment.id()),
        by);
  }

  private Optional<Refusal> said(
      DocumentId document, String text, DocumentEvent event, Authentication by) {
    if (text.isBlank()) {
      return Optional.of(Refusal.TEXT_MISSING);
    }
    return record(document, event, by);
  }

  private Optional<Refusal> decided(
      Comment seen, boolean resolved, DocumentEvent event, Authentication by) {
    Optional<Comment> now =
        documents.comments(seen.document()).stream()
            .filter(comment -> comment.id().equals(seen.id()))
            .findFirst();
    if (now.filter(comment -> comment.resolved() == resolved).isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_COMMENT);
    }
    boolean theirs = seen.writer().equals(by.person().id()) || by.person().may(Role.AUTHOR);
    return theirs ? record(seen.document(), event, by) : Optional.of(Refusal.ROLE_NEEDED);
  }

  private Optional<Refusal> record(DocumentId document, DocumentEvent event, Authentication by) {
    if (Crew.of(people.all()).keepsFrom(by.person().id(), document.value())) {
      return Optional.of(Refusal.SAMPLE_PERSON);
    }
    documents.record(List.of(event), Attribution.of(by, clock.instant(), seat));
    return Optional.empty();
  }
}
