package app.tarkka.run;

import app.tarkka.document.Repeat;
import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the events about pieces make of a run's samples. */
final class SampleFold {
  private SampleFold() {}

  /** Pieces that were in the section before stay known, and out of the sample. */
  static void draw(List<Sample> samples, RunEvent.SampleDrawn e) {
    List<RunUnit> units = new ArrayList<>();
    RunPlaces.sample(samples, e.section()).ifPresent(before -> units.addAll(before.units()));
    for (int i = 0; i < e.size().size(); i++) {
      units.add(RunUnit.of(e.first() + i, piece(e.policy(), i + 1)));
    }
    samples.removeIf(sample -> sample.section() == e.section());
    samples.add(
        new Sample(e.section(), e.policy(), e.lot(), e.inspection(), e.size(), units, List.of()));
    samples.sort(Comparator.comparingInt(Sample::section));
  }

  static void remove(List<Sample> samples, RunEvent.UnitRemoved e, Attribution by) {
    samples.replaceAll(
        sample -> {
          Optional<RunUnit> unit = sample.unit(e.unit());
          return unit.map(one -> sample.with(one.removedBy(by, e.reason()))).orElse(sample);
        });
  }

  static void change(List<Sample> samples, int section, UnaryOperator<Sample> how) {
    samples.replaceAll(sample -> sample.section() == section ? how.apply(sample) : sample);
  }

  /** Which piece of the lot the how-manieth of the sample is. */
  static int piece(Repeat policy, int index) {
    return policy instanceof Repeat.EveryKth kth ? kth.every() * index : index;
  }
}
