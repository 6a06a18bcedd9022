package app.tarkka.store.sqlite;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** What events make of people and their credentials. */
record PersonProjection(Database database, long sequence, Attribution by) {

  void apply(PersonEvent event) {
    switch (event) {
      case PersonEvent.PersonAdded e ->
          database.update(
              "INSERT INTO person (id, name, initials, colour, roles, active, added, named, seq)"
                  + " VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)",
              e.person().value(),
              e.name(),
              e.initials(),
              e.colour(),
              roles(e.roles()),
              Instants.nanos(by.at()),
              sequence,
              sequence);
      case PersonEvent.PersonRenamed e ->
          database.update(
              "UPDATE person SET name = ?, initials = ?, colour = ?, named = ? WHERE id = ?",
              e.name(),
              e.initials(),
              e.colour(),
              sequence,
              e.person().value());
      case PersonEvent.RoleChanged e ->
          database.update(
              "UPDATE person SET roles = ? WHERE id = ?", roles(e.roles()), e.person().value());
      case PersonEvent.CredentialIssued e ->
          credential(e.credential(), e.person(), e.oneTime() ? 1 : 0);
      case PersonEvent.CredentialChanged e -> credential(e.credential(), e.person(), 0);
      case PersonEvent.PersonDeactivated e ->
          database.update("UPDATE person SET active = 0 WHERE id = ?", e.person().value());
      case PersonEvent.BadgeGiven _, PersonEvent.BadgeRemoved _, PersonEvent.LockedOut _ -> {}
    }
  }

  private void credential(String id, PersonId person, int oneTime) {
    database.update(
        "INSERT INTO credential (id, person, one_time, issued_by, issued, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id,
        person.value(),
        oneTime,
        by.person().value(),
        Instants.nanos(by.at()),
        sequence);
  }

  private static String roles(Set<Role> roles) {
    return roles.stream().sorted().map(Role::token).collect(Collectors.joining(" "));
  }
}
