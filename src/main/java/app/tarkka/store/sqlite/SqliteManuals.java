package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.document.manual.Manuals;
import app.tarkka.ledger.KeptManual;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Manuals in a library file. */
final class SqliteManuals implements Manuals {
  private final Connections connections;
  private final EventLog log;

  SqliteManuals(Connections connections, EventLog log) {
    this.connections = connections;
    this.log = log;
  }

  @Override
  public List<Manual> all() {
    return connections.read(SqliteManuals::all);
  }

  @Override
  public Optional<Manual> find(String id) {
    return all().stream().filter(manual -> manual.id().equals(id)).findFirst();
  }

  @Override
  public List<Manual> holding(DocumentId document) {
    return all().stream().filter(manual -> manual.holds(document)).toList();
  }

  @Override
  public void keep(Manual manual, Attribution by) {
    List<KeptManual.Part> parts =
        manual.parts().stream()
            .map(
                part ->
                    switch (part) {
                      case ManualPart.Heading(String text) -> new KeptManual.Part(text, "");
                      case ManualPart.Entry(DocumentId id) -> new KeptManual.Part("", id.value());
                    })
            .toList();
    record(
        new LibraryEvent.ManualKept(
            new KeptManual(manual.id(), manual.title(), manual.introduction(), parts)),
        by);
  }

  @Override
  public void remove(String id, Attribution by) {
    record(new LibraryEvent.ManualRemoved(id), by);
  }

  private void record(LibraryEvent event, Attribution by) {
    connections.write(
        db -> log.append(db, UUID.randomUUID().toString(), by, new StoredEvent.OfLibrary(event)));
  }

  private static List<Manual> all(Database db) {
    Map<String, List<ManualPart>> parts = new HashMap<>();
    db.each(
        "SELECT manual, heading, document FROM manual_part ORDER BY manual, position",
        row -> parts.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(part(row)));
    return db.list(
        "SELECT m.id, m.title, m.introduction FROM manual m WHERE m.removed = 0 AND"
            + Settings.notRemoved("m")
            + " ORDER BY m.title COLLATE NOCASE, m.id",
        row ->
            new Manual(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                parts.getOrDefault(row.getString(1), List.of())));
  }

  private static ManualPart part(ResultSet row) throws SQLException {
    String heading = row.getString(2);
    return heading == null
        ? new ManualPart.Entry(new DocumentId(row.getString(3)))
        : new ManualPart.Heading(heading);
  }
}
