package app.tarkka.document.manual;

import app.tarkka.document.DocumentId;
import app.tarkka.person.Attribution;
import java.util.List;
import java.util.Optional;

/** Keeps the manuals of one library. Each change is one event of the ledger. */
public interface Manuals {

  /** By title. */
  List<Manual> all();

  Optional<Manual> find(String id);

  /** Those in which the document stands, by title. */
  List<Manual> holding(DocumentId document);

  /** Keeps it as it is now, in the place of what it was. */
  void keep(Manual manual, Attribution by);

  /** Takes it away for ever; its documents stay. */
  void remove(String id, Attribution by);
}
