package app.tarkka.ui.rehearsal;

import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where a rehearsal is: on the screens of its run, or at {@link Place.Today}, which stands for the
 * pause between them. It reaches nothing of the shop.
 */
public final class RehearsalPlaces implements Navigation {
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Today());

  @Override
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  @Override
  public void go(Place next) {
    place.set(reaches(next) ? next : new Place.Today());
  }

  @Override
  public boolean reaches(Place next) {
    return next instanceof Place.Runner
        || next instanceof Place.CheckRun
        || next instanceof Place.Today;
  }

  @Override
  public void back() {
    go(new Place.Today());
  }

  /** Nobody is asked: what was typed into a rehearsal is no loss. */
  @Override
  public void guard(BooleanSupplier asked) {}
}
