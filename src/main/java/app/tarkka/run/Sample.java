package app.tarkka.run;

import app.tarkka.document.Repeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that a repeated section is done for, as they were drawn.
 *
 * @param section which of the content, counted from 1
 * @param policy as the section has it
 * @param lot how many pieces there are, 0 when nobody asked
 * @param inspection under which a plan was drawn, null without one
 * @param units every piece that ever was in it, those taken out among them
 * @param verdicts on the lot, the newest last
 */
public record Sample(
    int section,
    Repeat policy,
    int lot,
    @Nullable Inspection inspection,
    SampleSize size,
    List<RunUnit> units,
    List<LotVerdict> verdicts) {
  public Sample {
    units = List.copyOf(units);
    verdicts = List.copyOf(verdicts);
  }

  /** The pieces that are to be inspected. */
  public List<RunUnit> standing() {
    return units.stream().filter(RunUnit::stands).toList();
  }

  public Optional<RunUnit> unit(int number) {
    return units.stream().filter(unit -> unit.number() == number).findFirst();
  }

  public Optional<LotVerdict> verdict() {
    return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
  }

  /** How many pieces are wanted since some were taken out: all of a plan, else at least one. */
  public int missing() {
    int wanted = policy.judgesLot() ? size.size() : 1;
    return Math.max(0, wanted - standing().size());
  }

  Sample with(RunUnit changed) {
    List<RunUnit> all = new ArrayList<>(units);
    if (!all.removeIf(unit -> unit.number() == changed.number())) {
      all.add(changed);
      return with(all, verdicts);
    }
    return with(
        units.stream().map(u -> u.number() == changed.number() ? changed : u).toList(), verdicts);
  }

  Sample judged(LotVerdict verdict) {
    List<LotVerdict> all = new ArrayList<>(verdicts);
    all.add(verdict);
    return with(units, all);
  }

  private Sample with(List<RunUnit> newUnits, List<LotVerdict> newVerdicts) {
    return new Sample(section, policy, lot, inspection, size, newUnits, newVerdicts);
  }
}
