package app.tarkka.ui.window;

import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The places of a kiosk: what a worker does, and nothing of the owner's. */
public final class KioskPlaces implements Navigation {
  private final Navigation places;

  public KioskPlaces() {
    this(new Place.Today());
  }

  /** Begins at Today where {@code first} is not a kiosk's. */
  public KioskPlaces(Place first) {
    places = new PlaceHistory(within(first) ? first : new Place.Today());
  }

  @Override
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return places.placeProperty();
  }

  /** Goes to Today instead of a place that is not the kiosk's. */
  @Override
  public void go(Place place) {
    places.go(reaches(place) ? place : new Place.Today());
  }

  @Override
  public boolean reaches(Place place) {
    return within(place);
  }

  private static boolean within(Place place) {
    return place instanceof Place.Today
        || place instanceof Place.ReadDocument
        || place instanceof Place.StartRun
        || place instanceof Place.Runner
        || place instanceof Place.CheckRun;
  }

  @Override
  public void back() {
    places.back();
  }

  @Override
  public void guard(BooleanSupplier mayLeave) {
    places.guard(mayLeave);
  }
}
