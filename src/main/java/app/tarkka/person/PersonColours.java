package app.tarkka.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The colours beside people's initials. Each carries white letters at a contrast of 4.5:1 or better
 * (WCAG 2.2, 1.4.3), in every theme.
 */
public final class PersonColours {
  public static final List<String> ALL =
      List.of(
          "#0A58A6", "#0B6650", "#7A4A00", "#6B3FA0", "#A3142A", "#2F6170", "#47515D", "#8A3B12");

  private PersonColours() {}

  /** The colour that the fewest of these people have; the first of several. */
  public static String next(Collection<Person> people) {
    return ALL.stream().min(Comparator.comparingLong(colour -> bearers(people, colour))).get();
  }

  private static long bearers(Collection<Person> people, String colour) {
    return people.stream().filter(person -> person.colour().equalsIgnoreCase(colour)).count();
  }
}
