package app.tarkka.store.sqlite;

import app.tarkka.document.Documents;
import app.tarkka.document.manual.Manuals;
import app.tarkka.document.outline.Drafts;
import app.tarkka.document.reading.Readings;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.document.template.Templates;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import app.tarkka.person.People;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.run.Runs;
import app.tarkka.run.search.LibrarySearch;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryState;
import app.tarkka.store.OpenMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * A library as one SQLite file, open until closed. Every write that returns has been committed and
 * forced to the disk. Safe for several threads: writes take turns, reads do not wait for them.
 *
 * <p>Writes throw {@link app.tarkka.store.StoreFailed} (disk full, read-only …) or {@link
 * app.tarkka.store.RefusedByConstraint}, with a message for people; nothing of that act is kept.
 */
public final class SqliteLibrary implements LibraryEvents, AutoCloseable {
  private final Opened opened;
  private final EventLog log = new EventLog();
  private final Ledger ledger;
  private final People people;
  private final Documents documents;
  private final Drafts drafts;
  private final Templates templates;
  private final Translations translations;
  private final Readings readings;
  private final Manuals manuals;
  private final Sheets sheets;
  private final Runs runs;
  private final LibrarySearch search;

  SqliteLibrary(Opened opened, InstantSource clock) {
    this.opened = opened;
    ledger = new SqliteLedger(opened.connections(), new Verifier(Schema.CURRENT, opened.reader()));
    people = new SqlitePeople(opened.connections(), log);
    documents = new SqliteDocuments(opened.connections(), log, clock);
    drafts = new SqliteDrafts(opened.connections());
    templates = new SqliteTemplates(opened.connections());
    translations = new SqliteTranslations(opened.connections(), log);
    readings = new SqliteReadings(opened.connections(), log, clock);
    manuals = new SqliteManuals(opened.connections(), log);
    sheets = new SqliteSheets(opened.connections(), log, clock);
    runs = new SqliteRuns(opened.connections(), log, clock);
    search = new SqliteSearch(opened.connections(), clock);
  }

  /**
   * Makes a new library with its first ledger row, and opens it.
   *
   * @param by the first owner, or Tarkka, at the first start
   * @throws LibraryRefused when the file exists, or its folder is shared, full or read-only
   */
  public static SqliteLibrary create(Path file, String shop, Attribution by) throws LibraryRefused {
    Creation.create(
        file,
        db ->
            new EventLog()
                .append(
                    db,
                    UUID.randomUUID().toString(),
                    by,
                    new StoredEvent.OfLibrary(
                        new LibraryEvent.Created(UUID.randomUUID().toString(), shop))));
    return open(file, OpenMode.READ_WRITE);
  }

  /**
   * Opens a library. For writing in a folder that cannot be written it opens for reading, and
   * {@link #state()} warns.
   *
   * @throws LibraryRefused saying why not, also of a library of an earlier version; the file is
   *     then byte for byte as it was
   */
  public static SqliteLibrary open(Path file, OpenMode mode) throws LibraryRefused {
    return open(file, mode, InstantSource.system());
  }

  /**
   * The same.
   *
   * @param clock by which what is in force is read
   */
  public static SqliteLibrary open(Path file, OpenMode mode, InstantSource clock)
      throws LibraryRefused {
    return new SqliteLibrary(
        Opened.open(
            file,
            mode,
            Schema.CURRENT,
            (older, version) -> {
              throw Inspection.older(String.valueOf(older.getFileName()), version, Schema.CURRENT);
            }),
        clock);
  }

  /**
   * Opens a library to work in at a seat. One of an earlier version is brought up to date first,
   * after a verified backup beside it.
   *
   * @throws LibraryRefused saying why not; the library is then as it was
   */
  public static SqliteLibrary openAt(Seat seat, Path file) throws LibraryRefused {
    Migration migration =
        new Migration(
            Schema.CURRENT,
            () -> Attribution.without(PersonId.TARKKA, "program", Instant.now(), seat));
    return new SqliteLibrary(
        Opened.open(file, OpenMode.READ_WRITE, Schema.CURRENT, migration), InstantSource.system());
  }

  public Ledger ledger() {
    return ledger;
  }

  public People people() {
    return people;
  }

  public Documents documents() {
    return documents;
  }

  public Drafts drafts() {
    return drafts;
  }

  public Templates templates() {
    return templates;
  }

  public Translations translations() {
    return translations;
  }

  public Readings readings() {
    return readings;
  }

  public Manuals manuals() {
    return manuals;
  }

  public Sheets sheets() {
    return sheets;
  }

  public Runs runs() {
    return runs;
  }

  public LibrarySearch search() {
    return search;
  }

  @Override
  public boolean writable() {
    return opened.mode() == OpenMode.READ_WRITE;
  }

  @Override
  public void recordLibraryEvent(LibraryEvent event, Attribution by) {
    opened
        .connections()
        .write(
            db ->
                log.append(db, UUID.randomUUID().toString(), by, new StoredEvent.OfLibrary(event)));
  }

  @Override
  public void recordLibraryEvents(List<? extends LibraryEvent> events, Attribution by) {
    together(() -> events.forEach(event -> recordLibraryEvent(event, by)));
  }

  /** Does several writes as one transaction: all are kept, or none when the work throws. */
  public void together(Runnable work) {
    opened
        .connections()
        .write(
            _ -> {
              work.run();
              return true;
            });
  }

  @Override
  public void recordPrinted(LibraryEvent.Printed event, String layout, Attribution by) {
    opened
        .connections()
        .write(
            db -> {
              Layouts.keep(db, event.layout(), layout);
              return log.append(
                  db, UUID.randomUUID().toString(), by, new StoredEvent.OfLibrary(event));
            });
  }

  @Override
  public String setting(String name) {
    return opened.connections().read(db -> Settings.read(db, name));
  }

  public LibraryState state() {
    return opened
        .connections()
        .read(
            db ->
                new LibraryState(
                    Settings.library(db),
                    Settings.read(db, Settings.SHOP),
                    Settings.read(db, Settings.SAMPLE),
                    opened.mode(),
                    opened.warnings()));
  }

  /**
   * Copies the library as it is now, verified, to a file that does not exist yet; work goes on
   * meanwhile.
   *
   * @throws LibraryRefused when the file exists, cannot be written or did not verify
   */
  public Ledger.Verification backup(Path target) throws LibraryRefused {
    return Backup.write(path(), opened.copier(), target, Schema.CURRENT);
  }

  public Path path() {
    return opened.file();
  }

  @Override
  public void close() {
    opened.close();
  }
}
