package app.tarkka.person;

import java.util.Set;

/** What can happen to people, as the ledger keeps it. The type strings are for ever. */
public sealed interface PersonEvent {
  PersonId person();

  record PersonAdded(PersonId person, String name, String initials, String colour, Set<Role> roles)
      implements PersonEvent {
    public PersonAdded {
      roles = Set.copyOf(roles);
    }
  }

  record PersonRenamed(PersonId person, String name, String initials, String colour)
      implements PersonEvent {}

  record RoleChanged(PersonId person, Set<Role> roles) implements PersonEvent {
    public RoleChanged {
      roles = Set.copyOf(roles);
    }
  }

  /** Somebody (or the first start) gave the person a PIN. */
  record CredentialIssued(PersonId person, String credential, boolean oneTime)
      implements PersonEvent {}

  /** The person chose a PIN of their own. */
  record CredentialChanged(PersonId person, String credential) implements PersonEvent {}

  /** An owner gave the person a badge, instead of any before; the code is not said. */
  record BadgeGiven(PersonId person) implements PersonEvent {}

  record BadgeRemoved(PersonId person) implements PersonEvent {}

  record LockedOut(PersonId person) implements PersonEvent {}

  record PersonDeactivated(PersonId person) implements PersonEvent {}
}
