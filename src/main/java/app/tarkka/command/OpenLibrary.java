package app.tarkka.command;

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
import app.tarkka.run.Runs;
import app.tarkka.run.search.LibrarySearch;
import java.nio.file.Path;
import java.util.Optional;

/** A library that is open, as its ports. */
public interface OpenLibrary extends AutoCloseable {
  String shop();

  People people();

  Documents documents();

  /** What stands on all paper of the shop. */
  ShopPaperSetting paper();

  /** What becomes of large pictures in this shop. */
  Originals originals();

  Templates templates();

  Translations translations();

  Readings readings();

  Manuals manuals();

  Sheets sheets();

  Runs runs();

  LibrarySearch search();

  Ledger ledger();

  /** Enters what leaves, attributed to this seat. */
  Outgoing outgoing();

  /** Why what leaves cannot be entered in the ledger, in words for people; empty when it can. */
  Optional<String> notEntered();

  /** Copies the library to a new file, verified before it gets its name. */
  void backup(Path to) throws Libraries.CannotOpen;

  @Override
  void close();
}
