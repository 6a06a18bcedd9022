package app.tarkka.run;

import app.tarkka.document.Step;
import java.util.List;

/**
 * What may be left out, and was: nothing was answered there, and something after it is. It is asked
 * no more, whoever goes on with the run and whenever; it can still be answered where it stands. A
 * step under a condition may have come due later than what was answered after it, and is asked.
 */
public final class PassedOver {
  private PassedOver() {}

  public static boolean at(Run run, Place place) {
    Step step = run.step(place);
    if (RunSteps.mandatory(step)
        || step.condition() != null
        || run.standing(place).isPresent()
        || answeredBefore(run, place)) {
      return false;
    }
    List<Place> places = run.places();
    return places.subList(places.indexOf(place) + 1, places.size()).stream()
        .filter(later -> of(later, place))
        .anyMatch(later -> run.standing(later).isPresent());
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
