package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.DueSteps;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The stops of a wording in the order of doing. Nothing that was written is lost: what asks for no
 * answer is read at the next stop, or at the end; a hazard is read before what it belongs to, and
 * so before the first part of a step that has parts (domain.md: never separated from it).
 *
 * @param last what is only read after the last stop
 * @param pieces of every repeated section, by their number
 */
public record Outline(List<Stop> stops, LastReading last, Map<Integer, RunUnit> pieces) {
  public Outline {
    stops = List.copyOf(stops);
    pieces = Map.copyOf(pieces);
  }

  /** Without pieces. */
  public Outline(List<Stop> stops, LastReading last) {
    this(stops, last, Map.of());
  }

  /** The stops of a run, which knows its pieces. */
  public static Outline of(Run run) {
    return of(run, run.content());
  }

  /**
   * The same in the language that is read.
   *
   * @param read the run's wording, or a translation of it: the same steps by the same ids
   */
  public static Outline of(Run run, Content read) {
    Outline steps = of(read, run.steps());
    return new Outline(steps.stops(), steps.last(), pieces(run));
  }

  private static Map<Integer, RunUnit> pieces(Run run) {
    Map<Integer, RunUnit> pieces = new HashMap<>();
    run.samples()
        .forEach(sample -> sample.units().forEach(unit -> pieces.put(unit.number(), unit)));
    return pieces;
  }

  /** With each stop as it is for one piece of its section. */
  public Outline with(UnaryOperator<Stop> how) {
    return new Outline(stops.stream().map(how).toList(), last, pieces);
  }

  /** The stop for a piece, or for the whole run. */
  public Optional<Stop> stop(Place place) {
    RunUnit piece = pieces.get(place.unit());
    return stop(place.step()).map(stop -> piece == null ? stop : stop.of(piece));
  }

  /**
   * @param answerable the steps at which to stop
   */
  public static Outline of(Content content, List<Step> answerable) {
    return new OutlineWalk(content, answerable, Set.of()).outline();
  }

  /**
   * The stops that are due as the run stands: what a condition hides is neither done nor read.
   *
   * @param read the run's wording, or a translation of it
   * @param focus the piece of a repeated section that is on the screen
   */
  public static Outline due(Run run, Content read, UnaryOperator<Stop> focus) {
    DueSteps due = DueSteps.of(run);
    Set<StepId> asked =
        run.places().stream().filter(due::due).map(Place::step).collect(Collectors.toSet());
    Set<StepId> placed = run.places().stream().map(Place::step).collect(Collectors.toSet());
    Set<StepId> hidden =
        run.content()
            .stepsAsWritten()
            .map(Step::id)
            .filter(id -> placed.contains(id) ? !asked.contains(id) : !due.due(Place.of(id)))
            .collect(Collectors.toSet());
    List<Step> steps = run.steps().stream().filter(step -> !hidden.contains(step.id())).toList();
    Outline outline = new OutlineWalk(read, steps, hidden).outline().with(focus);
    return new Outline(
        outline.stops().stream().filter(stop -> due.due(stop.place())).toList(),
        outline.last(),
        pieces(run));
  }

  /** Every step of a section as it is only read, in the order of the wording. */
  public static List<Reading> readings(Content content, Section section) {
    return new OutlineWalk(content, List.of(), Set.of()).allOf(section.steps());
  }

  public Optional<Stop> stop(StepId id) {
    return stops.stream().filter(stop -> stop.step().id().equals(id)).findFirst();
  }

  public int position(StepId id) {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).step().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** How many sections have stops. */
  public int sections() {
    return stops.isEmpty() ? 0 : stops.getLast().part().number();
  }
}
