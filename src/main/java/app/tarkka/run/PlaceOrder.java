package app.tarkka.run;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of a run in the order of doing, each with its number in it, from 0. It is the same as
 * long as no piece comes or goes.
 */
final class PlaceOrder {
  private final List<Place> places;
  private final Map<Place, Integer> numbers = new HashMap<>();
  private final boolean[] mandatory;

  /** Where the section of a place begins, and where its piece does. */
  private final int[] sectionStart;

  private final int[] pieceStart;
  private final List<Integer> holdPoints = new ArrayList<>();

  PlaceOrder(Course course, List<Sample> samples) {
    places = List.copyOf(RunPlaces.of(course.content(), samples));
    mandatory = new boolean[places.size()];
    sectionStart = new int[places.size()];
    pieceStart = new int[places.size()];
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Step step = course.step(place.step()).orElseThrow();
      numbers.putIfAbsent(place, i);
      mandatory[i] = RunSteps.mandatory(step);
      boolean section = i > 0 && course.section(step.id()) == section(course, i - 1);
      boolean piece = section && places.get(i - 1).unit() == place.unit();
      sectionStart[i] = section ? sectionStart[i - 1] : i;
      pieceStart[i] = piece ? pieceStart[i - 1] : i;
      if (step.hold() != HoldPoint.NONE) {
        holdPoints.add(i);
      }
    }
  }

  List<Place> places() {
    return places;
  }

  Place place(int number) {
    return places.get(number);
  }

  boolean has(Place place) {
    return numbers.containsKey(place);
  }

  /** −1 for a place that is not asked, such as one of a piece that was taken out. */
  int number(Place place) {
    return numbers.getOrDefault(place, -1);
  }

  boolean mandatory(int number) {
    return mandatory[number];
  }

  /** Places at which something waits, in order. */
  List<Integer> holdPoints() {
    return holdPoints;
  }

  /**
   * Whether one place comes before another in order. Pieces wait for what is before their section,
   * and not for one another.
   */
  boolean before(int one, int other) {
    return one < sectionStart[other] || (one >= pieceStart[other] && one < other);
  }

  /** The next of these places, from a number on, that comes before another; −1 for none. */
  int next(BitSet some, int from, int other) {
    int one = some.nextSetBit(from);
    if (one >= sectionStart[other] && one < pieceStart[other]) {
      one = some.nextSetBit(pieceStart[other]);
    }
    return one < other ? one : -1;
  }

  private int section(Course course, int number) {
    return course.section(places.get(number).step());
  }
}
