package app.tarkka.ui.runner;

import app.tarkka.document.Mode;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.run.CallResponse;
import app.tarkka.run.PassedOver;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Run;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunRules;
import app.tarkka.run.Sample;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which step is due. It only chooses what to show; whether a command is right is for the rules. */
final class ScreenChoice {
  private final RunReading reading;
  private final Set<Place> skipped;

  /**
   * @param skipped optional steps that the person left out in this sitting
   */
  ScreenChoice(RunReading reading, Set<Place> skipped) {
    this.reading = reading;
    this.skipped = Set.copyOf(skipped);
  }

  /** The first step without an answer. */
  Optional<Stop> next() {
    return reading.outline().stops().stream()
        .filter(stop -> open(stop) && !skipped.contains(stop.place()))
        .filter(stop -> !PassedOver.at(reading.run(), stop.place()))
        .findFirst();
  }

  /** The same, if it can be done: what lies behind a hold, or a hold point, is not due yet. */
  Optional<Stop> now() {
    Run run = reading.run();
    return run.openHold().isPresent()
        ? Optional.empty()
        : next().filter(stop -> RunRules.outOfOrder(run, stop.place()).isEmpty());
  }

  /** Whether something is handed over that a second person has not checked yet. */
  boolean handed() {
    return reading.run().missingChecks().stream()
        .flatMap(check -> reading.run().standing(check.place()).stream())
        .anyMatch(RunEntry::handed);
  }

  /** A section whose pieces are to be counted, or drawn, before what is next. */
  Optional<Integer> piecesDue() {
    Run run = reading.run();
    int next = next().map(stop -> run.section(stop.step().id())).orElse(0);
    return Stream.concat(run.undrawn().stream(), run.incomplete().stream().map(Sample::section))
        .filter(section -> next == 0 || section < next)
        .min(Comparator.naturalOrder());
  }

  /** An entry that somebody present must sign before the doer's next one; none is read aloud. */
  Optional<Stop> witnessDue() {
    Run run = reading.run();
    if (CallResponse.is(run.content())) {
      return Optional.empty();
    }
    return run.missingChecks().stream()
        .filter(check -> run.standing(check.place()).isPresent())
        .filter(check -> policy(check) == SignOff.WITNESSED)
        .flatMap(check -> reading.stop(check.place()).stream())
        .findFirst();
  }

  /** A hold point before the next step that waits for a second person. */
  Optional<Stop> holdPointDue() {
    int due = next().map(stop -> reading.outline().position(stop.step().id())).orElse(-1);
    boolean unchecked = false;
    for (int i = 0; i < due; i++) {
      Stop stop = reading.outline().stops().get(i);
      boolean here = uncheckedAt(stop);
      unchecked = unchecked || here;
      boolean waits =
          switch (stop.step().hold()) {
            case NONE -> false;
            case THIS_STEP -> here;
            case EVERYTHING_BEFORE -> unchecked;
          };
      if (waits) {
        return Optional.of(stop);
      }
    }
    return Optional.empty();
  }

  boolean inChunks() {
    return reading.run().content().mode() != Mode.READ_DO;
  }

  /** The stops that are on the screen together with this one in do-confirm. */
  List<Stop> chunk(StepId id) {
    int position = reading.outline().position(id);
    List<Stop> stops = reading.outline().stops();
    int section = stops.get(position).part().number();
    List<Stop> part =
        new ArrayList<>(stops.stream().filter(s -> s.part().number() == section).toList());
    int within = part.indexOf(stops.get(position));
    int from = within / ChunkModel.MOST_ROWS * ChunkModel.MOST_ROWS;
    return part.subList(from, Math.min(part.size(), from + ChunkModel.MOST_ROWS));
  }

  /** The stop before this one, when there is one. */
  Optional<Stop> before(StepId id) {
    int position = reading.outline().position(id);
    return position <= 0
        ? Optional.empty()
        : Optional.of(reading.outline().stops().get(position - 1));
  }

  Optional<Stop> after(StepId id) {
    int position = reading.outline().position(id);
    return position < 0 || position + 1 >= reading.outline().stops().size()
        ? Optional.empty()
        : Optional.of(reading.outline().stops().get(position + 1));
  }

  private boolean open(Stop stop) {
    return reading.run().has(stop.place()) && reading.run().standing(stop.place()).isEmpty();
  }

  private boolean uncheckedAt(Stop stop) {
    Place place = stop.place();
    Optional<RunEntry> entry = reading.run().standing(place);
    return entry.isPresent()
        && reading.run().requiredAt(place).isPresent()
        && !reading.run().checked(entry.get().key());
  }

  private SignOff policy(RequiredCheck check) {
    return reading
        .run()
        .standing(check.place())
        .flatMap(entry -> reading.run().policyOf(check.place(), entry.result()))
        .orElse(check.policy());
  }
}
