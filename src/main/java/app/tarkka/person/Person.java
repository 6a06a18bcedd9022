package app.tarkka.person;

import java.time.Instant;
import java.util.Set;

/**
 * Someone who works in the shop. People are deactivated, never deleted.
 *
 * @param name as printed beside signatures
 * @param initials one to three characters, to tell people apart on a screen
 * @param colour as {@code #RRGGBB}, beside the initials and never instead of them
 * @param added when the person was added to the library
 */
public record Person(
    PersonId id,
    String name,
    String initials,
    String colour,
    Set<Role> roles,
    boolean active,
    Instant added) {

  public Person {
    roles = Set.copyOf(roles);
  }

  /** Whether the person has the role; an owner has every role. */
  public boolean may(Role role) {
    return active && (roles.contains(role) || roles.contains(Role.OWNER));
  }
}
