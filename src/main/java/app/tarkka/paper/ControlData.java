package app.tarkka.paper;

import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import java.time.Instant;
import java.util.Optional;

/**
 * What every page says of the revision on it.
 *
 * @param effective since when it is, or was, in force
 */
public record ControlData(
    String title,
    String code,
    String language,
    int revision,
    RevisionState state,
    Optional<Instant> effective,
    boolean selfApproved) {

  public static ControlData of(Revision revision) {
    return new ControlData(
        revision.content().title(),
        revision.content().code(),
        revision.content().language(),
        revision.number(),
        revision.state(),
        Optional.ofNullable(revision.effective()),
        revision.selfApproved());
  }
}
