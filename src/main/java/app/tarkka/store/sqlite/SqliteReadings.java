package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.Readings;
import app.tarkka.json.Token;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who reads what, in a library file. */
final class SqliteReadings implements Readings {
  private static final String NAMED =
      " LEFT JOIN readers_named n ON n.seq ="
          + " (SELECT max(m.seq) FROM readers_named m WHERE m.document = e.document)";

  /** Until somebody is named, what the author said when the document's first revision was sent. */
  private static final String FIRST =
      "(SELECT f1.read_again FROM revision f1 WHERE f1.document = e.document AND "
          + DueRevisions.effective("f1")
          + " IS NOT NULL ORDER BY f1.number LIMIT 1)";

  /** The submission that was approved: the last of its revision. */
  private static final String SENT =
      " JOIN revision r ON r.document = s.document AND r.number = s.revision"
          + " AND r.approved IS NOT NULL AND s.seq = (SELECT max(l.seq) FROM submitted l"
          + " WHERE l.document = s.document AND l.revision = s.revision)";

  private final Connections connections;
  private final EventLog log;
  private final InstantSource clock;

  SqliteReadings(Connections connections, EventLog log, InstantSource clock) {
    this.connections = connections;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public List<Duty> duties() {
    return connections.read(
        db -> {
          Map<Long, Set<PersonId>> people = named(db);
          return db.list(
              "SELECT e.document, f.kind, f.code, f.title, e.number,"
                  + " coalesce((SELECT max(r.number) FROM revision r WHERE r.document = e.document"
                  + " AND r.number <= e.number AND "
                  + DueRevisions.effective("r")
                  + " IS NOT NULL AND r.read_again = 1),"
                  + " (SELECT min(r.number) FROM revision r WHERE r.document = e.document"
                  + " AND "
                  + DueRevisions.effective("r")
                  + " IS NOT NULL)),"
                  + " coalesce(n.everyone, "
                  + FIRST
                  + "), coalesce(n.seq, 0)"
                  + " FROM revision e JOIN frozen f ON f.hash = e.hash"
                  + " JOIN document d ON d.id = e.document"
                  + NAMED
                  + " WHERE "
                  + DueRevisions.inForce("e")
                  + " AND"
                  + Settings.notRemoved("d")
                  + " ORDER BY f.code COLLATE NOCASE, d.number",
              row -> duty(row, people),
              Instants.nanos(clock.instant()));
        });
  }

  private static Map<Long, Set<PersonId>> named(Database db) {
    Map<Long, Set<PersonId>> people = new HashMap<>();
    db.each(
        "SELECT seq, person FROM reader",
        row ->
            people
                .computeIfAbsent(row.getLong(1), _ -> new HashSet<>())
                .add(new PersonId(row.getString(2))));
    return people;
  }

  private static Duty duty(ResultSet row, Map<Long, Set<PersonId>> people) throws SQLException {
    return new Duty(
        new DocumentId(row.getString(1)),
        Token.read(Kind.values(), Kind::token, row.getString(2), "kind"),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getInt(6),
        new Readers(row.getInt(7) == 1, people.getOrDefault(row.getLong(8), Set.of())));
  }

  @Override
  public List<Acknowledgement> acknowledgements() {
    return connections.read(
        db ->
            db.list(
                "SELECT document, revision, person, at, language, meaning FROM ("
                    + "SELECT a.seq, a.document, a.revision, a.person, a.at,"
                    + " coalesce(t.language, '') AS language, 'acknowledged' AS meaning"
                    + " FROM acknowledged a LEFT JOIN frozen_translation t ON t.hash ="
                    + " a.translation UNION ALL SELECT s.seq, s.document, s.revision, s.author,"
                    + " r.submitted, '', 'authored' FROM submitted s"
                    + SENT
                    + " UNION ALL SELECT a.seq, a.document, a.revision, a.person, a.at, '',"
                    + " 'approved' FROM approved a JOIN submitted s ON s.seq = a.submission"
                    + SENT
                    + ") ORDER BY meaning <> 'acknowledged', seq",
                row ->
                    new Acknowledgement(
                        new DocumentId(row.getString(1)),
                        row.getInt(2),
                        new PersonId(row.getString(3)),
                        Instants.of(row.getLong(4)),
                        row.getString(5),
                        Token.read(
                            Meaning.values(), Meaning::token, row.getString(6), "meaning"))));
  }

  @Override
  public void name(DocumentEvent.ReadersNamed event, Attribution by) {
    record(event, by);
  }

  @Override
  public void acknowledge(DocumentEvent.Acknowledged event, Attribution by) {
    record(event, by);
  }

  private void record(DocumentEvent event, Attribution by) {
    connections.write(
        db -> log.append(db, UUID.randomUUID().toString(), by, new StoredEvent.OfDocument(event)));
  }
}
