package app.tarkka.run;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One inspection of a lot: since it was drawn, or since all of its pieces were last begun again. A
 * piece is nonconforming in it when anything that stands for it failed or is out of limits, in the
 * doer's result or the checker's, or did before that piece alone was reworked: a reworked piece is
 * presented again, and not accepted in the same inspection (ISO 2859-1:1999, clause 7.4). One that
 * was taken out of the sample with such an entry still counts, withdrawn or not.
 */
record LotInspection(Run run, Sample sample) {

  /** In which attempt it began. */
  int attempt() {
    return steps().stream().mapToInt(this::since).max().orElse(1);
  }

  /** How many pieces are nonconforming. */
  int nonconforming() {
    return count(_ -> true);
  }

  /** How many are as far as everybody may know it. */
  int knownNonconforming() {
    RunView nobody = new RunView(run, null);
    return count(entry -> !nobody.withheld(entry.key()));
  }

  /** How many are by what needs no blind check, or has it. */
  int openlyNonconforming() {
    return count(entry -> !new RunView(run, null).blind(entry) || run.checked(entry.key()));
  }

  List<StepId> steps() {
    return run.content().sections().get(sample.section() - 1).stepsInOrder().stream()
        .map(Step::id)
        .toList();
  }

  /** Whether a rework begins the whole lot again, or at least its last step. */
  boolean beginsAgain(Rework rework) {
    return steps().stream().anyMatch(step -> again(rework, step));
  }

  private int count(Predicate<RunEntry> known) {
    return (int) sample.units().stream().filter(unit -> nonconforming(unit, known)).count();
  }

  private boolean nonconforming(RunUnit unit, Predicate<RunEntry> known) {
    return steps().stream()
        .map(step -> new Place(step, unit.number()))
        .anyMatch(
            place ->
                entries(place).stream()
                        .filter(entry -> entry.stands() || last(unit, place, entry))
                        .filter(known)
                        .anyMatch(this::bad)
                    || run.standing(place).filter(known).filter(this::bad).isPresent());
  }

  private List<RunEntry> entries(Place place) {
    int since = since(place.step());
    return run.entriesOf(place.unit()).stream()
        .filter(entry -> entry.key().place().equals(place) && entry.key().attempt() >= since)
        .toList();
  }

  /** What was last entered for a piece that is gone: nobody can enter anything in its stead. */
  private boolean last(RunUnit unit, Place place, RunEntry entry) {
    return !unit.stands()
        && entries(place).stream().reduce((_, newer) -> newer).equals(Optional.of(entry));
  }

  private boolean bad(RunEntry entry) {
    return entry.judgement().bad()
        || run.checksOf(entry.key()).stream()
            .filter(check -> check.outcome().counts())
            .anyMatch(check -> check.judgement() != null && check.judgement().bad());
  }

  private int since(StepId step) {
    return run.reworks().entrySet().stream()
        .filter(rework -> again(rework.getValue(), step))
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(1);
  }

  private boolean again(Rework rework, StepId step) {
    return rework.position() <= run.index().course().position(step)
        && sample.unit(rework.unit()).isEmpty();
  }
}
