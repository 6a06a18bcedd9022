package app.tarkka.document.sheet;

import app.tarkka.document.DocumentId;
import app.tarkka.person.Attribution;
import java.util.List;
import java.util.Optional;

/** The printed sheets of one library. What becomes of one is an event of the ledger. */
public interface Sheets {

  /** The newest first. */
  List<KeptSheet> all();

  /** Those on which a revision of the document stands, the newest first. */
  List<KeptSheet> holding(DocumentId document);

  /** Those that are out with a revision that nobody should follow any more, the newest first. */
  List<KeptSheet> stale();

  Optional<KeptSheet> find(String id);

  /** The number that the next controlled copy of a document or manual gets. */
  int nextCopy(String of);

  /** Where a sheet is filled in by pen, as canonical JSON, by its hash. */
  Optional<String> layout(String hash);

  /**
   * These came back.
   *
   * @param note may be empty
   */
  void returned(List<String> sheets, String note, Attribution by);

  /** Nothing on these counts. */
  void voided(List<String> sheets, String reason, Attribution by);

  /** What was said of these was a mistake: they are out. That it was said stays legible. */
  void outAgain(List<String> sheets, String reason, Attribution by);
}
