package app.tarkka;

import app.tarkka.command.Libraries;
import app.tarkka.command.OpenLibrary;
import app.tarkka.document.Documents;
import app.tarkka.document.manual.Manuals;
import app.tarkka.document.reading.Readings;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.document.template.Templates;
import app.tarkka.document.translation.Translations;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.ShopPaperSetting;
import app.tarkka.person.People;
import app.tarkka.picture.Originals;
import app.tarkka.picture.OriginalsSetting;
import app.tarkka.run.Runs;
import app.tarkka.run.search.LibrarySearch;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A library in a SQLite file, as commands see it.
 *
 * @param notEntered why nothing can be entered in its ledger, empty when it can
 */
record SqliteOpenLibrary(SqliteLibrary library, Optional<String> notEntered)
    implements OpenLibrary {
  @Override
  public String shop() {
    return library.state().shop();
  }

  @Override
  public People people() {
    return library.people();
  }

  @Override
  public Documents documents() {
    return library.documents();
  }

  @Override
  public ShopPaperSetting paper() {
    return new ShopPaperSetting(library, library.documents()::media);
  }

  @Override
  public Originals originals() {
    return new OriginalsSetting(library).now();
  }

  @Override
  public Templates templates() {
    return library.templates();
  }

  @Override
  public Translations translations() {
    return library.translations();
  }

  @Override
  public Readings readings() {
    return library.readings();
  }

  @Override
  public Manuals manuals() {
    return library.manuals();
  }

  @Override
  public Sheets sheets() {
    return library.sheets();
  }

  @Override
  public Runs runs() {
    return library.runs();
  }

  @Override
  public LibrarySearch search() {
    return library.search();
  }

  @Override
  public Ledger ledger() {
    return library.ledger();
  }

  /** Nobody signs in to a command. */
  @Override
  public Outgoing outgoing() {
    return new Outgoing(library, Optional::empty, InstantSource.system(), Wiring.thisSeat());
  }

  @Override
  public void backup(Path to) throws Libraries.CannotOpen {
    try {
      library.backup(to);
    } catch (LibraryRefused e) {
      throw SqliteLibraries.cannotOpen(e);
    }
  }

  @Override
  public void close() {
    library.close();
  }
}
