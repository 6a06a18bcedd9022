package app.tarkka.ui.search;

import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Place;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who came to which place first: what it asks is that person's, and not the next one's. */
final class SearchVisits {
  private final IdentityHashMap<Place.Search, Optional<PersonId>> first = new IdentityHashMap<>();
  private Place.@Nullable Search last;
  private Optional<PersonId> whose = Optional.empty();

  enum Visit {
    /** The same person comes back to where the search was left. */
    BACK,
    /** What the place asks was asked by whoever comes. */
    OWN,
    /** Somebody else came there first. */
    ANOTHERS
  }

  /**
   * @param now whoever is signed in
   */
  Visit enter(Place.Search place, Optional<PersonId> now) {
    boolean back = place == last && now.equals(whose);
    last = place;
    whose = now;
    if (back) {
      return Visit.BACK;
    }
    return first.computeIfAbsent(place, _ -> now).equals(now) ? Visit.OWN : Visit.ANOTHERS;
  }
}
