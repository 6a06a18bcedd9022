package app.tarkka.paper;

import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import java.time.Instant;
import java.util.Optional;

/**
 * What every page says of the revision on it.
 *
 * @param effective since when it is, or was, in force
 * @param effectiveFrom when one that is approved for later comes into force
 * @param translation in whose words it is printed, empty for the original's
 */
public record ControlData(
    String title,
    String code,
    String language,
    int revision,
    RevisionState state,
    Optional<Instant> effective,
    Optional<Instant> effectiveFrom,
    boolean selfApproved,
    Optional<PrintedWording.In> translation) {

  public static ControlData of(Revision revision, PrintedWording wording) {
    return new ControlData(
        wording.read().title(),
        revision.content().code(),
        wording.read().language(),
        revision.number(),
        revision.state(),
        Optional.ofNullable(revision.effective()),
        Optional.ofNullable(revision.effectiveFrom()),
        revision.selfApproved(),
        wording.in());
  }
}
