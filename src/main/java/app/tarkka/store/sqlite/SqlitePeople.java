package app.tarkka.store.sqlite;

import app.tarkka.json.Token;
import app.tarkka.person.Attribution;
import app.tarkka.person.Badge;
import app.tarkka.person.Credential;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People in a library file. Hashes of PINs and failed tries are beside the ledger, not in it. */
final class SqlitePeople implements People {
  private static final String PERSON =
      "SELECT id, name, initials, colour, roles, active, added FROM person ";

  private final Connections connections;
  private final EventLog log;

  SqlitePeople(Connections connections, EventLog log) {
    this.connections = connections;
    this.log = log;
  }

  @Override
  public List<Person> all() {
    return connections.read(SqlitePeople::all);
  }

  static List<Person> all(Database database) {
    return database.list(
        PERSON + "ORDER BY active DESC, name COLLATE NOCASE, seq", SqlitePeople::person);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return connections.read(
        db -> db.first(PERSON + "WHERE id = ?", SqlitePeople::person, id.value()));
  }

  @Override
  public Optional<Credential> credential(PersonId id) {
    return connections.read(
        db ->
            db.first(
                "SELECT id, person, one_time, issued_by, issued FROM credential"
                    + " WHERE person = ? ORDER BY seq DESC LIMIT 1",
                row ->
                    new Credential(
                        row.getString(1),
                        new PersonId(row.getString(2)),
                        row.getInt(3) == 1,
                        new PersonId(row.getString(4)),
                        Instants.read(row, 5)),
                id.value()));
  }

  @Override
  public Optional<String> secret(PersonId id) {
    return connections.read(
        db ->
            db.first(
                "SELECT encoded FROM secret WHERE person = ?",
                row -> row.getString(1),
                id.value()));
  }

  @Override
  public void record(List<PersonEvent> events, @Nullable String secret, Attribution by) {
    connections.write(
        db -> {
          for (PersonEvent event : events) {
            append(db, event, by);
            switch (event) {
              case PersonEvent.CredentialIssued e -> keep(db, e.person(), e.credential(), secret);
              case PersonEvent.CredentialChanged e -> keep(db, e.person(), e.credential(), secret);
              case PersonEvent.PersonDeactivated e -> new BadgeRows(db).take(e.person());
              default -> {}
            }
          }
          return events.size();
        });
  }

  @Override
  public boolean hasBadge(PersonId id) {
    return connections.read(db -> new BadgeRows(db).has(id));
  }

  @Override
  public Optional<PersonId> ofBadge(Badge badge) {
    return connections.read(db -> new BadgeRows(db).owner(badge));
  }

  @Override
  public void giveBadge(PersonId id, Badge badge, Attribution by) {
    connections.write(
        db -> {
          new BadgeRows(db).give(id, badge);
          return append(db, new PersonEvent.BadgeGiven(id), by);
        });
  }

  @Override
  public void removeBadge(PersonId id, Attribution by) {
    connections.write(
        db -> {
          new BadgeRows(db).take(id);
          return append(db, new PersonEvent.BadgeRemoved(id), by);
        });
  }

  private PersonEvent append(Database db, PersonEvent event, Attribution by) {
    log.append(db, UUID.randomUUID().toString(), by, new StoredEvent.OfPerson(event));
    return event;
  }

  @Override
  public void rehash(PersonId id, String secret) {
    connections.write(
        db -> db.update("UPDATE secret SET encoded = ? WHERE person = ?", secret, id.value()));
  }

  @Override
  public Failures failures(PersonId id) {
    return connections.read(
        db ->
            db.first(
                    "SELECT in_row, last FROM failure WHERE person = ?",
                    row -> new Failures(row.getInt(1), Instants.read(row, 2)),
                    id.value())
                .orElseGet(() -> new Failures(0, null)));
  }

  @Override
  public void failed(PersonId id, Instant at) {
    connections.write(
        db ->
            db.update(
                "INSERT INTO failure (person, in_row, last) VALUES (?, 1, ?)"
                    + " ON CONFLICT (person) DO UPDATE SET in_row = in_row + 1,"
                    + " last = max(last, excluded.last)",
                id.value(),
                Instants.nanos(at)));
  }

  @Override
  public void succeeded(PersonId id) {
    // Most PINs are right at once: then there is nothing to write.
    if (failures(id).inARow() > 0) {
      connections.write(db -> db.update("DELETE FROM failure WHERE person = ?", id.value()));
    }
  }

  /** Keeps the hash of the new PIN, forgets the old one's, and lets the person try again. */
  private static void keep(
      Database db, PersonId person, String credential, @Nullable String secret) {
    if (secret == null) {
      throw new IllegalArgumentException("a new PIN comes with its hash");
    }
    db.update(
        "INSERT INTO secret (person, credential, encoded) VALUES (?, ?, ?)"
            + " ON CONFLICT (person) DO UPDATE SET credential = excluded.credential,"
            + " encoded = excluded.encoded",
        person.value(),
        credential,
        secret);
    db.update("DELETE FROM failure WHERE person = ?", person.value());
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(row.getString(1)),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        roles(row.getString(5)),
        row.getInt(6) == 1,
        Instants.read(row, 7));
  }

  private static Set<Role> roles(String words) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty()) {
        roles.add(Token.read(Role.values(), Role::token, word, "roles"));
      }
    }
    return roles;
  }
}
