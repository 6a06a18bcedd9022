package app.tarkka.run;

import java.util.List;

/**
 * What may be left out, and was: nothing stands there, and something does after it. It is asked no
 * more, whoever goes on with the run and whenever; it can still be answered where it stands.
 */
public final class PassedOver {
  private PassedOver() {}

  public static boolean at(Run run, Place place) {
    if (RunSteps.mandatory(run.step(place)) || run.standing(place).isPresent()) {
      return false;
    }
    List<Place> places = run.places();
    return places.subList(places.indexOf(place) + 1, places.size()).stream()
        .filter(later -> of(later, place))
        .anyMatch(later -> run.standing(later).isPresent());
  }

  /** Who goes on to another piece has not been through this one. */
  private static boolean of(Place later, Place place) {
    return later.unit() == place.unit() || later.unit() == Place.of(later.step()).unit();
  }
}
