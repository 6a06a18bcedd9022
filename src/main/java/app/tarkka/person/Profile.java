package app.tarkka.person;

import java.util.Optional;

/**
 * How a person is shown and printed.
 *
 * @param initials one to three characters
 * @param colour as {@code #RRGGBB}, dark enough for white letters; {@link PersonColours} has some
 */
public record Profile(String name, String initials, String colour) {
  public Profile {
    name = name.strip().replaceAll("\\s+", " ");
    initials = initials.strip();
  }

  /** The profile that a person has now. */
  public static Profile of(Person person) {
    return new Profile(person.name(), person.initials(), person.colour());
  }

  /** What is wrong with it by itself; empty when nothing is. */
  public Optional<PeopleRefusal> flaw() {
    if (name.isEmpty()) {
      return Optional.of(PeopleRefusal.NAME_MISSING);
    }
    if (!Initials.fit(initials)) {
      return Optional.of(PeopleRefusal.INITIALS_DO_NOT_FIT);
    }
    return colour.matches("#[0-9A-Fa-f]{6}")
        ? Optional.empty()
        : Optional.of(PeopleRefusal.COLOUR_UNKNOWN);
  }

  /** Whether a reader would take the person for this one. */
  boolean looksLike(Person person) {
    return person.name().equalsIgnoreCase(name) && person.initials().equalsIgnoreCase(initials);
  }
}
