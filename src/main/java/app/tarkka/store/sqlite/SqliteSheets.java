package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.sheet.CopyNumber;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.PrintedOf;
import app.tarkka.document.sheet.SheetEnd;
import app.tarkka.document.sheet.SheetPart;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.json.Token;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Printed sheets in a library file. */
final class SqliteSheets implements Sheets {
  /** Of a run's sheet, and of a comparison, which names both its runs. */
  private static final String SUBJECT =
      "coalesce(CASE WHEN s.run IS NOT NULL THEN (SELECT u.subject FROM run u WHERE u.id = s.run)"
          + " WHEN s.what = 'comparison' THEN (SELECT a.subject || ' / ' || b.subject"
          + " FROM run a, run b WHERE a.id = substr(s.which, 1, instr(s.which, ' ') - 1)"
          + " AND b.id = substr(s.which, instr(s.which, ' ') + 1)) END, '')";

  private static final String ALL = "?2 = ?2";
  private static final String ONE = "s.id = ?2";
  private static final String HOLDING =
      "s.id IN (SELECT h.sheet FROM sheet_of h WHERE h.document = ?2)";

  /** Narrows it in the file: of years of sheets few are out with an older revision. */
  private static final String MAYBE_STALE =
      "?2 = ?2 AND s.run IS NULL AND coalesce((SELECT x.state FROM sheet_end x"
          + " WHERE x.sheet = s.id ORDER BY x.seq DESC LIMIT 1), 'out') = 'out'"
          + " AND EXISTS (SELECT 1 FROM sheet_of o WHERE o.sheet = s.id AND NOT EXISTS (SELECT 1"
          + " FROM revision c WHERE c.document = o.document AND c.number = o.revision AND "
          + DueRevisions.inForce("c")
          + "))";

  private final Connections connections;
  private final EventLog log;
  private final InstantSource clock;

  SqliteSheets(Connections connections, EventLog log, InstantSource clock) {
    this.connections = connections;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public List<KeptSheet> all() {
    return read(ALL, "");
  }

  @Override
  public List<KeptSheet> holding(DocumentId document) {
    return read(HOLDING, document.value());
  }

  @Override
  public List<KeptSheet> stale() {
    return read(MAYBE_STALE, "").stream().filter(KeptSheet::stale).toList();
  }

  @Override
  public Optional<KeptSheet> find(String id) {
    return read(ONE, id).stream().findFirst();
  }

  @Override
  public int nextCopy(String of) {
    return connections.read(
        db ->
            db.first(
                    "SELECT 1 + coalesce(max(copy), 0) FROM sheet WHERE copy_of = ?",
                    row -> row.getInt(1),
                    of)
                .orElse(1));
  }

  @Override
  public Optional<String> layout(String hash) {
    return connections.read(db -> Layouts.read(db, hash));
  }

  @Override
  public void returned(List<String> sheets, String note, Attribution by) {
    record(sheets, sheet -> new LibraryEvent.SheetReturned(sheet, note), by);
  }

  @Override
  public void voided(List<String> sheets, String reason, Attribution by) {
    record(sheets, sheet -> new LibraryEvent.SheetVoided(sheet, reason), by);
  }

  @Override
  public void outAgain(List<String> sheets, String reason, Attribution by) {
    record(sheets, sheet -> new LibraryEvent.SheetOutAgain(sheet, reason), by);
  }

  /** All of them or none. */
  private void record(List<String> sheets, Function<String, LibraryEvent> event, Attribution by) {
    connections.write(
        db -> {
          for (String sheet : sheets) {
            log.append(
                db,
                UUID.randomUUID().toString(),
                by,
                new StoredEvent.OfLibrary(event.apply(sheet)));
          }
          return true;
        });
  }

  private List<KeptSheet> read(String which, String value) {
    long now = Instants.nanos(clock.instant());
    return connections.read(
        db -> {
          Map<String, List<PrintedOf>> of = new HashMap<>();
          db.each(
              "SELECT h.sheet, h.document, h.revision, coalesce(f.code, d.code, ''),"
                  + " coalesce(f.title, d.title, ''),"
                  + " coalesce((SELECT e.number FROM revision e WHERE e.document = h.document AND "
                  + DueRevisions.inForce("e")
                  + "), 0), coalesce(r.state = 'withdrawn', 0)"
                  + " FROM sheet_of h JOIN sheet s ON s.id = h.sheet"
                  + " LEFT JOIN revision r ON r.document = h.document AND r.number = h.revision"
                  + " LEFT JOIN frozen f ON f.hash = r.hash LEFT JOIN draft d ON f.hash IS NULL"
                  + " AND d.document = h.document AND d.revision = h.revision WHERE "
                  + which
                  + " ORDER BY h.rowid",
              row -> of.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(of(row)),
              now,
              value);
          Map<String, List<SheetEnd>> ends = new HashMap<>();
          db.each(
              "SELECT n.sheet, n.state, n.person, n.at, n.note, ?1 FROM sheet_end n"
                  + " JOIN sheet s ON s.id = n.sheet WHERE "
                  + which
                  + " ORDER BY n.seq",
              row -> ends.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(end(row)),
              now,
              value);
          return db.list(
              "SELECT s.id, s.what, s.which, s.run, s.person, s.at, s.layout, s.copy_of, s.copy,"
                  + " s.holder, "
                  + SUBJECT
                  + ", s.part, s.part_of, ?1 FROM sheet s WHERE "
                  + which
                  + " AND NOT EXISTS (SELECT 1 FROM sheet_of h JOIN document d ON d.id = h.document"
                  + " WHERE h.sheet = s.id AND NOT"
                  + Settings.notRemoved("d")
                  + ") ORDER BY s.seq DESC",
              row -> sheet(row, of, ends),
              now,
              value);
        });
  }

  private static KeptSheet sheet(
      ResultSet row, Map<String, List<PrintedOf>> of, Map<String, List<SheetEnd>> ends)
      throws SQLException {
    String id = row.getString(1);
    String copyOf = row.getString(8);
    String part = row.getString(12);
    return new KeptSheet(
        id,
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        row.getString(11),
        of.getOrDefault(id, List.of()),
        new PersonId(row.getString(5)),
        Instants.of(row.getLong(6)),
        Optional.ofNullable(row.getString(7)),
        copyOf == null
            ? Optional.empty()
            : Optional.of(new CopyNumber(copyOf, row.getInt(9), row.getString(10))),
        part == null ? Optional.empty() : Optional.of(new SheetPart(part, row.getInt(13))),
        ends.getOrDefault(id, List.of()));
  }

  private static PrintedOf of(ResultSet row) throws SQLException {
    return new PrintedOf(
        new DocumentId(row.getString(2)),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getInt(6),
        row.getInt(7) == 1);
  }

  private static SheetEnd end(ResultSet row) throws SQLException {
    return new SheetEnd(
        Token.read(SheetState.values(), SheetState::token, row.getString(2), "state"),
        new PersonId(row.getString(3)),
        Instants.of(row.getLong(4)),
        row.getString(5));
  }
}
