package app.tarkka.person;

/** Names a person for ever; name, initials and PIN may change, this does not. */
public record PersonId(String value) implements Comparable<PersonId> {
  /** Stands for Tarkka itself, in events that no person caused (a date that came). */
  public static final PersonId TARKKA = new PersonId("tarkka");

  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a person id cannot be blank");
    }
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
