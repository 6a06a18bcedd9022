package app.tarkka.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Where the window is and how to go elsewhere. The only way from one feature to another. */
public interface Navigation {
  ReadOnlyObjectProperty<Place> placeProperty();

  void go(Place place);

  /** Whether that place is shown here: a kiosk has few. */
  default boolean reaches(Place place) {
    return true;
  }

  /** To the place before this one; does nothing at the first. */
  void back();

  /** Asks this before every move from now on; false stays where one is. */
  void guard(BooleanSupplier mayLeave);
}
