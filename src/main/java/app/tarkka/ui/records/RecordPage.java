package app.tarkka.ui.records;

import java.util.List;
import java.util.Optional;

/** One record in the words that its page shows. What a viewer may not see is not in here. */
record RecordPage(
    Heading heading,
    List<StepPart> steps,
    List<HoldPart> holds,
    List<SignPart> signatures,
    List<TimePart> timeLine,
    Proof proof) {

  /**
   * @param missing which second person's checks are missing; empty when none is
   * @param verifies the run that this one verifies
   */
  record Heading(
      String code,
      String title,
      String revision,
      String subject,
      Mark state,
      String missing,
      String started,
      String attempts,
      Optional<String> verifies) {}

  /**
   * @param asked the limits of its number; empty when there are none
   * @param policy whose check it needs; empty for nobody's
   */
  record StepPart(
      String number,
      String text,
      boolean key,
      String asked,
      String policy,
      List<EntryPart> entries,
      List<Mark> open) {}

  /** What became of an entry. */
  enum Standing {
    STANDS,
    CORRECTED,
    WITHDRAWN,
    /** It was done again in a later attempt. */
    REWORKED
  }

  /**
   * @param label such as "Piece 2" or "Attempt 2"; empty for the first attempt of the whole run
   * @param reason of the correction that made it
   */
  record EntryPart(
      String label,
      String value,
      Optional<Photo> photo,
      Optional<Mark> mark,
      Standing standing,
      String reason,
      Who by,
      long sequence,
      List<CheckPart> checks) {}

  /** A photo that was the answer, by the hash of its bytes. */
  record Photo(String name, String sha256) {}

  /**
   * @param how what kind of check, and whether it was independent
   * @param after how long after the entry
   * @param credential who issued the checker's PIN, and when
   */
  record CheckPart(
      Mark outcome,
      String value,
      Optional<Mark> judgement,
      String how,
      String after,
      String credential,
      String note,
      Who by,
      long sequence) {}

  /**
   * @param nonconformance its id in the run
   * @param number what people call it, such as NC-1
   */
  record HoldPart(
      String nonconformance,
      String number,
      String cause,
      String step,
      String description,
      Who raised,
      Optional<Decision> decision,
      Optional<Who> closed) {

    /** Whether somebody can close it now: it was decided, and nobody did. */
    boolean open() {
      return decision.isPresent() && closed.isEmpty();
    }
  }

  record Decision(String disposition, String reason, String cost, Who by) {}

  /** A signature as it is printed: name, instant, meaning, and what was signed. */
  record SignPart(Who by, String meaning, String what, String credential, long sequence) {}

  record TimePart(long sequence, Who by, String text, Optional<Mark> mark) {}

  /**
   * @param first the record's own first row in the ledger, {@code last} its last
   * @param head the ledger's newest row, {@code digest} its digest in groups
   */
  record Proof(long first, long last, long head, String digest) {}
}
