package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Branches;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which places of a run are due, as it stands: read once, then asked place by place. Conditions
 * read only what stands at places that are due themselves, and a blind result only once a second
 * person agrees, so that nothing that is asked tells a result that is withheld.
 */
public final class DueSteps {
  private final Run run;
  private final boolean branching;
  private final Branches branches;
  private final Map<Place, Dueness> known = new HashMap<>();

  private DueSteps(Run run) {
    this.run = run;
    branching = run.index().course().branching();
    branches = run.index().course().branches();
  }

  public static DueSteps of(Run run) {
    return new DueSteps(run);
  }

  public boolean due(Place place) {
    return at(place) == Dueness.DUE;
  }

  /** Whether the place is one of the run's, and due. */
  boolean asked(Place place) {
    return run.has(place) && due(place);
  }

  public Dueness at(Place place) {
    if (!branching) {
      return Dueness.DUE;
    }
    Dueness dueness = known.get(place);
    return dueness == null ? evaluatedWithInputs(place) : dueness;
  }

  /**
   * One after the other, what is read first: a chain of thousands of conditions is no deeper than
   * one. Each reads earlier places alone, so that no place waits for itself and this ends.
   */
  private Dueness evaluatedWithInputs(Place asked) {
    Deque<Place> open = new ArrayDeque<>(List.of(asked));
    while (true) {
      Place place = open.peek();
      List<Place> unknown = inputs(place).filter(of -> !known.containsKey(of)).toList();
      unknown.forEach(open::push);
      if (unknown.isEmpty()) {
        Dueness dueness = known.containsKey(place) ? known.get(place) : evaluated(place);
        known.put(place, dueness);
        open.pop();
        if (open.isEmpty()) {
          return dueness;
        }
      }
    }
  }

  /** The earlier places that the conditions and the formula of a place read. */
  private Stream<Place> inputs(Place place) {
    Stream<StepId> conditions =
        branches.at(place.step()).conditions().stream().flatMap(Condition::steps);
    Stream<StepId> values =
        run.index().course().step(place.step()).stream()
            .flatMap(
                step ->
                    step.answer() instanceof Answer.Derived derived
                        ? derived.steps()
                        : Stream.empty());
    return Stream.concat(conditions, values)
        .map(step -> referred(place, step))
        .filter(of -> earlier(of, place));
  }

  /** Whether a condition hides the step wherever it would be asked. */
  public boolean hidden(StepId step) {
    if (!branching) {
      return false;
    }
    List<Place> places = run.places().stream().filter(place -> place.step().equals(step)).toList();
    return places.isEmpty()
        ? at(Place.of(step)) == Dueness.NOT_MET
        : places.stream().allMatch(place -> at(place) == Dueness.NOT_MET);
  }

  /**
   * Whether anything of a section is asked, whatever its pieces are, which may not be counted yet.
   *
   * @param number counted from 1
   */
  Dueness section(int number) {
    List<Dueness> steps =
        run.index().course().asked(number).stream().map(s -> at(Place.of(s.id()))).toList();
    if (steps.contains(Dueness.DUE)) {
      return Dueness.DUE;
    }
    return steps.contains(Dueness.WAITING) ? Dueness.WAITING : Dueness.NOT_MET;
  }

  /** The entry that counts for whoever refers to the place: none where nothing is asked. */
  Optional<RunEntry> counting(Place place) {
    return at(place) == Dueness.DUE ? run.standing(place) : Optional.empty();
  }

  /** The entries that a place's conditions read, in the order of its terms. */
  public List<RunEntry> because(Place place) {
    List<RunEntry> read = new ArrayList<>();
    for (Condition condition : branches.at(place.step()).conditions()) {
      for (Condition.Term term : condition.terms()) {
        counting(referred(place, term.step())).filter(e -> !read.contains(e)).ifPresent(read::add);
      }
    }
    return read;
  }

  /** The first blind result, not checked yet, for which the place waits. */
  public Optional<Place> awaited(Place place) {
    if (at(place) != Dueness.WAITING) {
      return Optional.empty();
    }
    return run.places().stream().filter(other -> unchecked(other)).findFirst();
  }

  /** Where a step that is referred to from here is answered: in the same unit of its section. */
  public Place referred(Place from, StepId step) {
    boolean together =
        branches.at(from.step()).section() >= 0
            && branches.at(from.step()).section() == branches.at(step).section();
    return new Place(step, together ? from.unit() : 0);
  }

  private Dueness evaluated(Place place) {
    if (place.step().equals(Content.FINAL_CHECK)) {
      boolean waits =
          run.places().stream()
              .anyMatch(other -> !other.equals(place) && at(other) == Dueness.WAITING);
      return waits || sectionWaits() ? Dueness.WAITING : Dueness.DUE;
    }
    Dueness dueness = Dueness.DUE;
    for (Condition condition : branches.at(place.step()).conditions()) {
      switch (ConditionRules.joined(condition, term -> term(place, term))) {
        case NOT_MET -> {
          return Dueness.NOT_MET;
        }
        case WAITING -> dueness = Dueness.WAITING;
        case DUE -> {}
      }
    }
    boolean waitsForValue =
        run.index().course().step(place.step()).filter(step -> valueWaits(place, step)).isPresent();
    return waitsForValue ? Dueness.WAITING : dueness;
  }

  /** A repeated section without pieces has no places yet that could wait. */
  private boolean sectionWaits() {
    for (int number : run.index().course().repeated()) {
      if (run.sample(number).isEmpty() && section(number) == Dueness.WAITING) {
        return true;
      }
    }
    return false;
  }

  private Dueness term(Place from, Condition.Term term) {
    Place place = referred(from, term.step());
    Optional<Step> step = run.index().course().step(term.step());
    if (step.isEmpty() || !earlier(place, from)) {
      return Dueness.NOT_MET;
    }
    return switch (at(place)) {
      case NOT_MET -> Dueness.NOT_MET;
      case WAITING -> Dueness.WAITING;
      case DUE ->
          unchecked(place)
              ? Dueness.WAITING
              : counting(place)
                      .filter(e -> ConditionRules.holds(term.test(), step.get(), e.result()))
                      .isPresent()
                  ? Dueness.DUE
                  : Dueness.NOT_MET;
    };
  }

  private boolean valueWaits(Place place, Step step) {
    return step.answer() instanceof Answer.Derived derived
        && derived
            .steps()
            .map(id -> referred(place, id))
            .anyMatch(
                input ->
                    earlier(input, place) && (at(input) == Dueness.WAITING || unchecked(input)));
  }

  /** An answer refers to earlier steps alone; anything else would go in circles. */
  private boolean earlier(Place place, Place than) {
    int position = branches.at(place.step()).position();
    return position >= 0 && position < branches.at(than.step()).position();
  }

  /** Whether a blind result stands there that no second person agrees with yet. */
  private boolean unchecked(Place place) {
    return run.standing(place)
        .filter(entry -> !run.checked(entry.key()))
        .flatMap(entry -> run.policyOf(place, entry.result()))
        .filter(policy -> policy == SignOff.BLIND)
        .isPresent();
  }
}
