package app.tarkka.ui.settings;

import app.tarkka.person.Authentication;
import java.util.Optional;

/** A setting in the library that an owner signs; its calls take their time. */
public interface OwnersSetting<E> {
  /** Empty when what is kept is none of the alternatives that are offered. */
  Optional<E> now();

  void keep(E chosen, Authentication owner);
}
