package app.tarkka;

import app.tarkka.command.Libraries;
import app.tarkka.command.OpenLibrary;
import app.tarkka.document.Documents;
import app.tarkka.ledger.Ledger;
import app.tarkka.person.People;
import app.tarkka.run.Runs;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.nio.file.Path;

/** A library in a SQLite file, as commands see it. */
record SqliteOpenLibrary(SqliteLibrary library) implements OpenLibrary {
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
  public Runs runs() {
    return library.runs();
  }

  @Override
  public Ledger ledger() {
    return library.ledger();
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
