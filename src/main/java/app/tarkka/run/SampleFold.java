package app.tarkka.run;

import app.tarkka.document.Repeat;
import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the events about pieces make of a run's samples. */
final class SampleFold {
  private SampleFold() {}

  /** Pieces that were in the section before stay known, and out of the sample. */
  static List<Sample> draw(List<Sample> samples, RunEvent.SampleDrawn e) {
    List<RunUnit> units = new ArrayList<>();
    RunPlaces.sample(samples, e.section()).ifPresent(before -> units.addAll(before.units()));
    for (int i = 0; i < e.size().size(); i++) {
      units.add(RunUnit.of(e.first() + i, piece(e, i + 1)));
    }
    Sample drawn =
        new Sample(e.section(), e.policy(), e.lot(), e.inspection(), e.size(), units, List.of());
    return Stream.concat(
            samples.stream().filter(sample -> sample.section() != e.section()), Stream.of(drawn))
        .sorted(Comparator.comparingInt(Sample::section))
        .collect(Collectors.toUnmodifiableList());
  }

  static List<Sample> remove(List<Sample> samples, RunEvent.UnitRemoved e, Attribution by) {
    return samples.stream()
        .map(
            sample ->
                sample
                    .unit(e.unit())
                    .map(one -> sample.with(one.removedBy(by, e.reason())))
                    .orElse(sample))
        .collect(Collectors.toUnmodifiableList());
  }

  static List<Sample> change(List<Sample> samples, int section, UnaryOperator<Sample> how) {
    return samples.stream()
        .map(sample -> sample.section() == section ? how.apply(sample) : sample)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Which piece of the lot the how-manieth of the sample is. */
  private static int piece(RunEvent.SampleDrawn e, int index) {
    return e.policy() instanceof Repeat.EveryKth kth ? kth.piece(e.lot(), index) : index;
  }
}
