package app.tarkka.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Judges the lots of a run again. A verdict says what the sample shows; one that refuses the lot
 * holds the run, or all of the lot is begun again or given up with it; and no run completes with a
 * verdict that its sample does not show any more.
 */
final class LotProof {
  private final Consumer<String> found;

  /** Refused lots of which nothing followed yet. */
  private final List<Refused> open = new ArrayList<>();

  /** Where the newest verdict on each section stands. */
  private final Map<Integer, Long> rows = new LinkedHashMap<>();

  LotProof(Consumer<String> found) {
    this.found = found;
  }

  /**
   * @param givenUp whether the lot was judged before all of its pieces were inspected
   */
  private record Refused(Sample sample, long row, boolean givenUp) {}

  void read(Run run, Recorded next) {
    switch (next.event()) {
      case RunEvent.LotJudged e -> judged(run, e, next.sequence());
      case RunEvent.Held e -> {
        if (e.cause() == HoldCause.LOT_NOT_ACCEPTED) {
          open.removeIf(it -> !it.givenUp() && e.step().equals(LotRules.last(run, it.sample())));
        } else {
          nothingFollowed();
        }
      }
      case RunEvent.AttemptStarted e -> givenUp(run, new Rework(e.position(), e.unit()));
      case RunEvent.Abandoned _ -> open.clear();
      case RunEvent.Completed _ -> {
        nothingFollowed();
        completed(run);
      }
      default -> nothingFollowed();
    }
  }

  void end() {
    nothingFollowed();
  }

  private void judged(Run run, RunEvent.LotJudged e, long row) {
    Optional<Sample> drawn = run.sample(e.section());
    rows.put(e.section(), row);
    boolean shown = drawn.flatMap(it -> LotRules.verdict(run, it)).equals(Optional.of(e.verdict()));
    boolean early = !shown && drawn.filter(it -> early(run, it, e.verdict())).isPresent();
    if (!shown && !early) {
      found.accept("Row " + row + " judges a lot otherwise than its pieces show.");
    } else if (!e.verdict().accepted() && (early || !LotRules.held(run, drawn.orElseThrow()))) {
      open.add(new Refused(drawn.orElseThrow(), row, early));
    }
  }

  /**
   * Before all pieces are inspected a lot is refused for what is known of it, which is no less than
   * was checked or needed no blind check, and no more than was entered.
   */
  private static boolean early(Run run, Sample sample, LotVerdict verdict) {
    LotInspection inspection = new LotInspection(run, sample);
    return !verdict.accepted()
        && sample.policy().judgesLot()
        && verdict.attempt() == inspection.attempt()
        && verdict.nonconforming() > sample.size().acceptance()
        && verdict.nonconforming() >= inspection.openlyNonconforming()
        && verdict.nonconforming() <= inspection.nonconforming();
  }

  private void givenUp(Run run, Rework rework) {
    open.removeIf(it -> new LotInspection(run, it.sample()).beginsAgain(rework));
    nothingFollowed();
  }

  private void nothingFollowed() {
    for (Refused refused : open) {
      found.accept(
          "Row "
              + refused.row()
              + " refuses a lot, and nobody decided about it: the run was never put on hold for"
              + " it.");
    }
    open.clear();
  }

  private void completed(Run run) {
    for (Sample sample : run.samples()) {
      Optional<LotVerdict> shown = LotRules.verdict(run, sample);
      if (shown.isPresent() && !shown.equals(sample.verdict())) {
        found.accept(
            rows.containsKey(sample.section())
                ? "Row "
                    + rows.get(sample.section())
                    + " no longer says what the lot's pieces show."
                : "Run " + run.id() + " was completed with a lot that nobody judged.");
      }
    }
  }
}
