package app.tarkka.command;

import app.tarkka.document.Documents;
import app.tarkka.ledger.Ledger;
import app.tarkka.person.People;
import app.tarkka.run.Runs;
import java.nio.file.Path;

/** A library that is open, as its ports. */
public interface OpenLibrary extends AutoCloseable {
  String shop();

  People people();

  Documents documents();

  Runs runs();

  Ledger ledger();

  /** Copies the library to a new file, verified before it gets its name. */
  void backup(Path to) throws Libraries.CannotOpen;

  @Override
  void close();
}
