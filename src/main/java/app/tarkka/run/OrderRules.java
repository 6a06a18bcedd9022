package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Step;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be complete before a place may be answered. */
final class OrderRules {
  private final Run run;
  private final DueSteps due;
  private final PlaceOrder order;
  private final Place place;
  private final int here;

  private OrderRules(Run run, Place place) {
    this.run = run;
    this.place = place;
    due = DueSteps.of(run);
    order = run.index().order();
    here = order.number(place);
  }

  /** Why nothing is asked there: a condition is not met, or waits for a blind check. */
  static Optional<Refusal> notDue(Run run, Place place) {
    DueSteps due = DueSteps.of(run);
    return switch (due.at(place)) {
      case DUE -> Optional.empty();
      case NOT_MET -> Optional.of(named(Refusal.Reason.CONDITION_NOT_MET, run, place));
      case WAITING ->
          Optional.of(named(Refusal.Reason.CONDITION_WAITS, run, due.awaited(place).orElse(place)));
    };
  }

  /** Why a section, counted from 1, asks for no pieces. */
  static Optional<Refusal> sectionNotDue(Run run, int section) {
    DueSteps due = DueSteps.of(run);
    Refusal.Reason reason =
        due.section(section) == Dueness.WAITING
            ? Refusal.Reason.CONDITION_WAITS
            : Refusal.Reason.CONDITION_NOT_MET;
    return due.section(section) == Dueness.DUE
        ? Optional.empty()
        : run.index().course().asked(section).stream()
            .map(step -> Place.of(step.id()))
            .findFirst()
            .map(place -> named(reason, run, due.awaited(place).orElse(place)));
  }

  static Optional<Refusal> refusal(Run run, Place place) {
    return new OrderRules(run, place).refusal();
  }

  /** Whether the place needs nothing more: answered, and checked where a check is required. */
  static boolean complete(Run run, Place place) {
    Optional<RunEntry> entry = run.standing(place);
    return entry.isPresent() && (run.requiredAt(place).isEmpty() || run.checked(entry.get().key()));
  }

  private Optional<Refusal> refusal() {
    return pieces().or(this::witness).or(this::subSteps).or(this::holdPoints).or(this::earlier);
  }

  /** What comes after a repeated section waits until its pieces are known and complete. */
  private Optional<Refusal> pieces() {
    if (run.index().course().repeated().isEmpty()) {
      return Optional.empty();
    }
    int section = run.section(place.step());
    boolean ordered = run.content().mode() != Mode.DO_CONFIRM || section == 0;
    return Stream.concat(run.undrawn().stream(), run.incomplete().stream().map(Sample::section))
        .filter(other -> ordered && (section == 0 || other < section))
        .findFirst()
        .map(
            other ->
                Refusal.of(
                    Refusal.Reason.PIECES_NOT_COUNTED,
                    run.content().sections().get(other - 1).title()));
  }

  private Optional<Refusal> witness() {
    for (RequiredCheck check : run.index().witnessed()) {
      Place other = check.place();
      boolean waits = !other.equals(place) && run.awaitsWitness(other);
      boolean needed = waits && PinnedChecks.needed(run, check) && due.due(other);
      if (needed && !signedTogether(other)) {
        return Optional.of(named(Refusal.Reason.WITNESS_FIRST, run, other));
      }
    }
    return Optional.empty();
  }

  /** Where one reads and one answers, a section is signed at its end. */
  private boolean signedTogether(Place other) {
    return CallResponse.is(run.content()) && CallResponse.together(run, other.step(), place.step());
  }

  private Optional<Refusal> subSteps() {
    for (Step step : run.step(place).steps()) {
      Place sub = new Place(step.id(), place.unit());
      boolean open = RunSteps.mandatory(run.step(sub)) && run.standing(sub).isEmpty();
      if (open && due.asked(sub)) {
        return Optional.of(named(Refusal.Reason.SUB_STEPS_OPEN, run, sub));
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> holdPoints() {
    if (order.holdPoints().isEmpty()) {
      return Optional.empty();
    }
    int incomplete = firstIncomplete();
    for (int point : order.holdPoints()) {
      if (order.before(point, here) && asked(point) && open(point, incomplete)) {
        return Optional.of(named(Refusal.Reason.HOLD_POINT, run, order.place(point)));
      }
    }
    // A point that waits for everything before it cannot itself be answered before that.
    return run.step(place).hold() == HoldPoint.EVERYTHING_BEFORE ? firstOpen() : Optional.empty();
  }

  private boolean open(int point, int incomplete) {
    Place at = order.place(point);
    return switch (run.step(at).hold()) {
      case NONE -> false;
      case THIS_STEP -> !complete(run, at);
      case EVERYTHING_BEFORE -> incomplete < point || !complete(run, at);
    };
  }

  /** The first place that a hold point can wait for; this one when there is none before it. */
  private int firstIncomplete() {
    int first = here;
    for (RequiredCheck check : run.required()) {
      int number = order.number(check.place());
      boolean counts = number >= 0 && order.before(number, here) && order.mandatory(number);
      if (counts && number < first && asked(number) && !complete(run, check.place())) {
        first = number;
      }
    }
    BitSet open = run.index().unanswered();
    int number = order.next(open, 0, here);
    while (number >= 0 && !(order.mandatory(number) && asked(number))) {
      number = order.next(open, number + 1, here);
    }
    return number < 0 ? first : Math.min(first, number);
  }

  /** In order everything before comes first; before "ready to be checked", always. */
  private Optional<Refusal> earlier() {
    boolean ordered =
        run.content().mode() != Mode.DO_CONFIRM || place.step().equals(Content.FINAL_CHECK);
    return ordered ? firstOpen() : Optional.empty();
  }

  private Optional<Refusal> firstOpen() {
    BitSet open = run.index().unanswered();
    for (int n = order.next(open, 0, here); n >= 0; n = order.next(open, n + 1, here)) {
      if (order.mandatory(n) && due.due(order.place(n))) {
        return Optional.of(named(Refusal.Reason.EARLIER_STEP_OPEN, run, order.place(n)));
      }
    }
    return Optional.empty();
  }

  /** What is still unknown may be asked: a hold point waits for it, other steps do not. */
  private boolean asked(int number) {
    return due.at(order.place(number)) != Dueness.NOT_MET;
  }

  private static Refusal named(Refusal.Reason reason, Run run, Place place) {
    Map<?, String> numbers = app.tarkka.document.Numbering.of(run.content());
    return Refusal.of(reason, numbers.getOrDefault(place.step(), place.step().value()));
  }
}
