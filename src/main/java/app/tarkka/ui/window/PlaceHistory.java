package app.tarkka.ui.window;

import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the window is, and the places before it. */
public final class PlaceHistory implements Navigation {
  private static final int REMEMBERED = 50;

  private final ReadOnlyObjectWrapper<Place> place;
  private final Deque<Place> earlier = new ArrayDeque<>();
  private BooleanSupplier mayLeave = () -> true;

  public PlaceHistory(Place first) {
    place = new ReadOnlyObjectWrapper<>(first);
  }

  @Override
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  @Override
  public void go(Place next) {
    if (next.equals(place.get()) || !mayLeave.getAsBoolean()) {
      return;
    }
    earlier.push(place.get());
    if (earlier.size() > REMEMBERED) {
      earlier.removeLast();
    }
    place.set(next);
  }

  @Override
  public void guard(BooleanSupplier asked) {
    mayLeave = asked;
  }

  @Override
  public void back() {
    if (!earlier.isEmpty() && mayLeave.getAsBoolean()) {
      place.set(earlier.pop());
    }
  }
}
