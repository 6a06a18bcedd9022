package app.tarkka.person;

import org.jspecify.annotations.Nullable;

/**
 * Names a person for ever; name, initials and PIN may change, this does not.
 *
 * <p>It compares its text itself: what Java makes for a record is made when it is first called, and
 * is slow until it was compiled.
 */
public record PersonId(String value) implements Comparable<PersonId> {
  /** Stands for Tarkka itself, in events that no person caused (a date that came). */
  public static final PersonId TARKKA = new PersonId("tarkka");

  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a person id cannot be blank");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonId person && value.equals(person.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
