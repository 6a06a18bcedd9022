package app.tarkka.document;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a revision is a draft again: what whoever read it wanted changed before it may be approved,
 * or why it was called back before it came into force.
 */
public record ChangeRequest(Kind kind, int revision, PersonId by, Instant at, String reason) {
  /** What was done with it. */
  public enum Kind {
    SENT_BACK,
    CALLED_BACK
  }

  /** What an event says of it; empty of any other event. */
  public static Optional<ChangeRequest> of(DocumentEvent event, Attribution by) {
    return switch (event) {
      case DocumentEvent.ChangesRequested e ->
          Optional.of(
              new ChangeRequest(Kind.SENT_BACK, e.revision(), by.person(), by.at(), e.reason()));
      case DocumentEvent.CalledBack e ->
          Optional.of(
              new ChangeRequest(Kind.CALLED_BACK, e.revision(), by.person(), by.at(), e.reason()));
      case DocumentEvent.DraftSubmitted _,
          DocumentEvent.ApprovalsSet _,
          DocumentEvent.CommentWritten _,
          DocumentEvent.CommentAnswered _,
          DocumentEvent.CommentResolved _,
          DocumentEvent.CommentReopened _,
          DocumentEvent.Approved _,
          DocumentEvent.Effective _,
          DocumentEvent.Superseded _,
          DocumentEvent.Reviewed _,
          DocumentEvent.Withdrawn _,
          DocumentEvent.TranslationApproved _,
          DocumentEvent.ReadersNamed _,
          DocumentEvent.Acknowledged _ ->
          Optional.empty();
    };
  }
}
