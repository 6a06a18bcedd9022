package app.tarkka.document.difference;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.Timer;
import app.tarkka.document.difference.Difference.Placed;
import app.tarkka.document.difference.Difference.StepLine;
import app.tarkka.document.difference.Weakening.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step asks less of. */
final class StepWeakenings {
  private final Step before;
  private final Step after;
  private final List<Kind> found = new ArrayList<>();

  private StepWeakenings(Step before, Step after) {
    this.before = before;
    this.after = after;
  }

  static List<Kind> of(StepLine line) {
    Optional<Step> before = line.before().map(Placed::step);
    Optional<Step> after = line.after().map(Placed::step);
    if (before.isEmpty()) {
      return List.of();
    }
    return after.isEmpty()
        ? removed(before.get())
        : new StepWeakenings(before.get(), after.get()).all();
  }

  private static List<Kind> removed(Step step) {
    List<Kind> found = new ArrayList<>();
    if (step.key()) {
      found.add(Kind.KEY_STEP_REMOVED);
    }
    if (step.signOff().needsSecondPerson()) {
      found.add(Kind.CHECKED_STEP_REMOVED);
    }
    return found;
  }

  private List<Kind> all() {
    when(before.key() && !after.key(), Kind.KEY_GONE);
    when(rank(after.signOff()) < rank(before.signOff()), Kind.CHECK_WEAKER);
    when(before.answer().number() && !after.answer().number(), Kind.MEASURED_NO_MORE);
    found.addAll(new LimitWeakenings(before, after).all());
    when(expects(before) && !expects(after), Kind.ANY_CODE);
    when(before.required() && !after.required(), Kind.NOT_REQUIRED);
    when(after.hold().compareTo(before.hold()) < 0, Kind.HOLD_WEAKER);
    when(
        after.condition() != null && !after.condition().equals(before.condition()),
        Kind.ONLY_SOMETIMES);
    when(timeLooser(), Kind.TIME_LOOSER);
    when(SectionWeakenings.hazardGone(before.notices(), after.notices()), Kind.HAZARD_GONE);
    return found;
  }

  private void when(boolean so, Kind kind) {
    if (so) {
      found.add(kind);
    }
  }

  /** How much a second person's word is worth: least what is looked at later with it in view. */
  private static int rank(SignOff signOff) {
    return switch (signOff) {
      case NONE -> 0;
      case PERFORMED -> 1;
      case INSPECTED -> 2;
      case WITNESSED -> 3;
      case BLIND -> 4;
    };
  }

  private static boolean expects(Step step) {
    return step.answer() instanceof Answer.Code(String expected) && !expected.isEmpty();
  }

  private boolean timeLooser() {
    if (after.timers().size() < before.timers().size()) {
      return true;
    }
    for (int i = 0; i < before.timers().size(); i++) {
      Timer old = before.timers().get(i);
      Timer now = after.timers().get(i);
      if (lower(old.minSeconds(), now.minSeconds()) || lower(negative(old), negative(now))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Long negative(Timer timer) {
    Long most = timer.maxSeconds();
    return most == null ? null : -most;
  }

  /** A bound that is gone is the lowest. */
  private static boolean lower(@Nullable Long before, @Nullable Long after) {
    return before != null && (after == null || after < before);
  }
}
