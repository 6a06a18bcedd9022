package app.tarkka.document.sheet;

import app.tarkka.document.DocumentId;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A printed sheet as the library knows it.
 *
 * @param id in its footer
 * @param what the token of its kind, such as {@code checklist}
 * @param which in words what it is of: code and revision, the run, or the manual
 * @param run whose it is; empty for a document's or a manual's
 * @param subject of the run; of a comparison, both runs' with a stroke between them; else empty
 * @param of the revisions on it: several of a manual, none of a list
 * @param by who printed it
 * @param layout the hash of where it is filled in by pen; empty when it is not
 * @param copy when it is a controlled copy
 * @param part when some of its pages were printed only
 * @param ends what was said of it since, the newest last; empty while nothing was
 */
public record KeptSheet(
    String id,
    String what,
    String which,
    Optional<String> run,
    String subject,
    List<PrintedOf> of,
    PersonId by,
    Instant at,
    Optional<String> layout,
    Optional<CopyNumber> copy,
    Optional<SheetPart> part,
    List<SheetEnd> ends) {
  /** What is kept as evidence: nobody works by it, so it is not asked for. */
  private static final Set<String> EVIDENCE =
      Set.of("record", "comparison", "difference", "matrix");

  public KeptSheet {
    of = List.copyOf(of);
    ends = List.copyOf(ends);
  }

  /** What was said last of it: a mistake is corrected by saying that it is out. */
  public SheetState state() {
    return ends.isEmpty() ? SheetState.OUT : ends.getLast().state();
  }

  /** Whether somebody works by it or writes on it, so that it has to come back one day. */
  public boolean worked() {
    return !EVIDENCE.contains(what);
  }

  /** Whether it is out and has to come back. */
  public boolean out() {
    return worked() && state() == SheetState.OUT;
  }

  /**
   * Whether it is out with a revision that nobody should follow any more. A run's own sheet follows
   * the revision that the run is pinned to.
   */
  public boolean stale() {
    return followed() && of.stream().anyMatch(PrintedOf::older);
  }

  /** The same for what stands on it of one document: a manual can be out of date by another. */
  public boolean stale(DocumentId document) {
    return followed()
        && of.stream().filter(one -> one.document().equals(document)).anyMatch(PrintedOf::older);
  }

  private boolean followed() {
    return out() && run.isEmpty();
  }
}
