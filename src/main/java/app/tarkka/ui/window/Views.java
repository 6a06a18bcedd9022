package app.tarkka.ui.window;

import app.tarkka.ui.kit.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;

/** Which view shows which type of place. */
public final class Views {
  private final Map<Class<?>, Function<Place, Parent>> factories = new HashMap<>();

  /** {@code factory} makes a new view each time somebody goes to such a place. */
  public <P extends Place> Views with(Class<P> type, Function<P, Parent> factory) {
    factories.put(type, place -> factory.apply(type.cast(place)));
    return this;
  }

  /** The view of this place; empty when no feature shows it. */
  public Optional<Parent> viewOf(Place place) {
    return Optional.ofNullable(factories.get(place.getClass())).map(make -> make.apply(place));
  }
}
