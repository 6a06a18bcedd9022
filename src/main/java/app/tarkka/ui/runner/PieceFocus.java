package app.tarkka.ui.runner;

import app.tarkka.run.DueSteps;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunUnit;
import app.tarkka.run.Sample;
import app.tarkka.ui.runner.entry.Stop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which piece of each repeated section is on the screen: the one that was chosen, or else the first
 * that has something open.
 *
 * @param chosen the piece by the number of its section
 * @param skipped where a person left something optional out
 */
record PieceFocus(Map<Integer, Integer> chosen, Set<Place> skipped) {
  PieceFocus {
    chosen = Map.copyOf(chosen);
    skipped = Set.copyOf(skipped);
  }

  /** With this piece on the screen. */
  PieceFocus choosing(Sample sample, int unit) {
    Map<Integer, Integer> all = new HashMap<>(chosen);
    all.put(sample.section(), unit);
    return new PieceFocus(all, skipped);
  }

  /** The stop as it is for the piece of its section that is on the screen. */
  Stop on(Run run, Stop stop) {
    return run.sample(run.section(stop.step().id()))
        .flatMap(sample -> piece(run, sample))
        .map(stop::of)
        .orElse(stop);
  }

  Optional<RunUnit> piece(Run run, Sample sample) {
    List<RunUnit> there = sample.standing();
    Integer wanted = chosen.get(sample.section());
    DueSteps due = DueSteps.of(run);
    return there.stream()
        .filter(unit -> wanted != null && unit.number() == wanted)
        .findFirst()
        .or(() -> there.stream().filter(unit -> open(run, due, unit.number())).findFirst())
        .or(() -> there.isEmpty() ? Optional.empty() : Optional.of(there.getLast()));
  }

  /** Whether something that is asked of the piece is still to be answered. */
  boolean open(Run run, int unit) {
    return open(run, DueSteps.of(run), unit);
  }

  private boolean open(Run run, DueSteps due, int unit) {
    return run.places().stream()
        .filter(place -> place.unit() == unit && due.due(place))
        .anyMatch(place -> !skipped.contains(place) && run.standing(place).isEmpty());
  }

  /** The how-manieth piece of the sample it is, from 1. */
  int index(Sample sample, int unit) {
    return sample.standing().stream().map(RunUnit::number).toList().indexOf(unit) + 1;
  }
}
