package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be left out, and was: nothing was answered there, and something after it is. It is asked
 * no more, whoever goes on with the run and whenever; it can still be answered where it stands. A
 * step under a condition may have come due later than what was answered after it, and is asked; so
 * is one that others wait for: at a hold point, for a check, in a condition or a formula.
 */
public final class PassedOver {
  private PassedOver() {}

  public static boolean at(Run run, Place place) {
    Step step = run.step(place);
    if (RunSteps.mandatory(step)
        || step.condition() != null
        || step.hold() != HoldPoint.NONE
        || step.signOff().needsSecondPerson()
        || run.standing(place).isPresent()
        || read(run.content(), step.id())
        || answeredBefore(run, place)) {
      return false;
    }
    List<Place> places = run.places();
    return places.subList(places.indexOf(place) + 1, places.size()).stream()
        .filter(later -> of(later, place))
        .anyMatch(later -> run.standing(later).isPresent());
  }

  /**
   * What a condition or a formula waits for is asked: without it other steps would wait for ever.
   */
  private static boolean read(Content content, StepId step) {
    return content.sections().stream().anyMatch(section -> reads(section.condition(), step))
        || content
            .stepsAsWritten()
            .anyMatch(
                other ->
                    reads(other.condition(), step)
                        || (other.answer() instanceof Answer.Derived(String formula)
                            && formula.contains("[" + step.value() + "]")));
  }

  private static boolean reads(@Nullable Condition condition, StepId step) {
    return condition != null
        && condition.terms().stream().anyMatch(term -> term.step().equals(step));
  }

  /** Whoever took an answer back has not said that there shall be none. */
  private static boolean answeredBefore(Run run, Place place) {
    return run.entries().keySet().stream()
        .anyMatch(key -> key.place().equals(place) && key.attempt() == run.attempt());
  }

  /** Who goes on to another piece has not been through this one. */
  private static boolean of(Place later, Place place) {
    return later.unit() == place.unit() || later.unit() == Place.of(later.step()).unit();
  }
}
