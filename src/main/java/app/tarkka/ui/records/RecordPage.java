package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.run.Standing;
import app.tarkka.ui.kit.SubjectRuns;
import java.util.List;
import java.util.Optional;

/**
 * One record in the words that its page shows. What a viewer may not see is not in here.
 *
 * @param people who a corrective action can be assigned to
 */
record RecordPage(
    Heading heading,
    List<SamplePart> samples,
    List<StepPart> steps,
    List<HoldPart> holds,
    List<SignPart> signatures,
    List<TimePart> timeLine,
    Proof proof,
    List<Person> people) {

  /**
   * @param checks how many second checks there are of each kind, and the shortest time that one
   *     took; empty when nobody checked
   * @param missing which second person's checks are missing; empty when none is
   * @param verifies the run that this one verifies
   * @param others runs of the same subject, newest first
   * @param toRelease completed, and not to leave before a second person releases it
   */
  record Heading(
      String code,
      String title,
      String revision,
      String subject,
      Mark state,
      String missing,
      List<Concession> concessions,
      String started,
      String attempts,
      String checks,
      Optional<String> verifies,
      boolean toRelease,
      List<SubjectRuns.Other> others) {}

  /**
   * The pieces of a section.
   *
   * @param plan how many were inspected and why
   * @param verdict on the lot; empty while it is not judged, or where none is asked
   */
  record SamplePart(String title, String plan, Optional<Mark> verdict, List<PieceRow> pieces) {}

  /**
   * @param values what stands for the piece, step by step
   * @param note why it was taken out; empty while it is in the sample
   */
  record PieceRow(String label, Mark mark, String values, String note) {}

  /**
   * @param id the same in every revision that has the step
   * @param number empty for the final check
   * @param asked the limits of its number; empty when there are none
   * @param policy whose check it needs; empty for nobody's
   */
  record StepPart(
      String id,
      String number,
      String text,
      boolean key,
      String asked,
      String policy,
      List<EntryPart> entries,
      List<TimerPart> timers,
      List<Concession> concessions,
      List<Mark> open) {}

  /**
   * A timer that was not waited for.
   *
   * @param label which piece and attempt; empty where there is one
   * @param what too early and by how much, or never started
   */
  record TimerPart(String label, String what, String reason, Who by) {}

  /**
   * Something that is used as it is, though it is not as it should be.
   *
   * @param what which nonconformance, at which step
   */
  record Concession(String what, String reason, Who by) {}

  /**
   * @param label such as "Piece 2" or "Attempt 2"; empty where the whole run has one attempt
   * @param fate in words what became of it
   * @param reason of the correction that made it
   */
  record EntryPart(
      String label,
      String value,
      Optional<Photo> photo,
      Optional<Signature> signature,
      Optional<Mark> mark,
      Standing standing,
      String fate,
      String reason,
      Who by,
      long sequence,
      List<CheckPart> checks,
      List<Tried> tried) {}

  /** Somebody could not check the entry, and why. */
  record Tried(String reason, Who by) {}

  /**
   * What a customer or a driver drew.
   *
   * @param png its bytes; none when they could not sign
   */
  record Signature(String name, byte[] png) {}

  /** A photo by the hash of its bytes. */
  record Photo(String name, String sha256) {}

  /**
   * @param how what kind of check, and whether it was independent
   * @param after how long after the entry
   * @param credential who issued the checker's PIN, and when
   * @param seat where it was made
   * @param voided why it counts for nothing that stands; empty when it does
   */
  record CheckPart(
      Mark outcome,
      String value,
      Optional<Mark> judgement,
      String how,
      String after,
      String credential,
      String seat,
      String note,
      String voided,
      Who by,
      long sequence) {}

  /**
   * @param nonconformance its id in the run
   * @param number what people call it, such as NC-1207
   * @param closing what shows that it is dealt with, in the words of who closed it
   */
  record HoldPart(
      String nonconformance,
      String number,
      String cause,
      String step,
      FaultPart fault,
      Who raised,
      Optional<Decision> decision,
      List<ActionPart> actions,
      Optional<Who> closed,
      String closing) {

    /** Whether somebody can close it now: it was decided, nothing is left to do, and nobody did. */
    boolean open() {
      return decision.isPresent() && closed.isEmpty() && !acting();
    }

    /** Whether a corrective action of it is open. */
    boolean acting() {
      return actions.stream().anyMatch(action -> action.closed().isEmpty());
    }
  }

  /**
   * What went wrong.
   *
   * @param kind defect code and severity; empty when neither was said
   */
  record FaultPart(String kind, String description, Optional<Photo> photo) {}

  /**
   * @param due who does it, and until when
   * @param note what was done, empty while it is open
   */
  record ActionPart(
      String id, String what, String due, Who assigned, Optional<Who> closed, String note) {}

  record Decision(String disposition, String reason, String cost, Who by) {}

  /** A signature as it is printed: name, instant, meaning, and what was signed. */
  record SignPart(Who by, String meaning, String what, String credential, long sequence) {}

  record TimePart(long sequence, Who by, String text, Optional<Mark> mark) {}

  /**
   * @param first the record's own first row in the ledger, {@code last} its last
   * @param head the ledger's newest row, {@code digest} its digest in groups
   * @param own the digest of all rows behind the record, as a printed record shows it; empty while
   *     the run is going
   */
  record Proof(long first, long last, long head, String digest, Optional<String> own) {}
}
