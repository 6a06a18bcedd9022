package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.document.SameSection;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the runs of one library. */
public interface Runs {

  /** The run with all that happened in it. */
  Optional<Run> find(RunId id);

  /**
   * Appends events to a run (the first is {@link RunEvent.Started} for a new one), all in one
   * transaction, and returns the run as it then is, when the write is committed.
   *
   * @param after the sequence of the run's newest event that the decision was based on, 0 for a new
   *     run
   * @param idem names the act; a repeated one writes nothing and returns the run
   * @throws ChangedMeanwhile when the run has a newer event
   * @throws RefusedByStore when a constraint of the store refuses
   */
  Run append(RunId id, long after, List<RunEvent> events, Attribution by, String idem);

  /** Runs as lists show them, newest first. Holds no result of anybody's. */
  List<RunSummary> summaries(RunFilter filter);

  /** The run as lists show it. */
  Optional<RunSummary> summary(RunId id);

  /** Entries that were handed to check and lack a counting check, oldest first. */
  List<WaitingCheck> waitingChecks();

  /** Everyone with an entry in the run. */
  Set<PersonId> contributors(RunId id);

  /** Everyone else who set a PIN of the person's after the run began. */
  Set<PersonId> pinIssuers(PersonId person, RunId since);

  /** Everyone with an entry in any run of the document with that code for the subject. */
  Set<PersonId> contributors(String code, String subject);

  /** What ties the run to others of its subject. */
  LinkedRuns linked(RunId id);

  /**
   * The newest run of the document with that code for the subject, abandoned ones left out; however
   * the subject is spelt.
   *
   * @see SubjectKey
   */
  Optional<RunId> newestOf(String code, String subject);

  /**
   * The lots that were judged in runs of a document under one policy, the oldest first, each as its
   * original inspection left it.
   *
   * @param now the wording that asks; in an earlier one the section may have stood elsewhere
   * @param section of that wording, counted from 1
   * @see SameSection
   */
  List<JudgedLot> lots(DocumentId document, Content now, int section, Repeat.Sampled policy);

  /** Somebody else appended to the run first. */
  final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A constraint of the store refused; the message is the store's own, the token its word. */
  final class RefusedByStore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String token;

    public RefusedByStore(String token, String message, Throwable cause) {
      super(message, cause);
      this.token = token;
    }

    public String token() {
      return token;
    }
  }
}
