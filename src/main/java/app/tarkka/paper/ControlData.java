package app.tarkka.paper;

import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.run.Run;
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
        wording.in());
  }

  /** The revision as it was when a run followed it; what became of it later is not the run's. */
  public static ControlData followed(Run run, Revision revision, PrintedWording wording) {
    return new ControlData(
        wording.read().title(),
        run.content().code(),
        wording.read().language(),
        run.start().revision(),
        RevisionState.EFFECTIVE,
        Optional.ofNullable(revision.effective()),
        Optional.empty(),
        wording.in());
  }

  /**
   * Of what is no revision: a list, a book, two things side by side.
   *
   * @param code of the document that it is about, empty when it is about none
   */
  public static ControlData ofNoRevision(String title, String code, SheetLanguage language) {
    return new ControlData(
        title,
        code,
        language.tag(),
        0,
        RevisionState.EFFECTIVE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
