package app.tarkka.document.reading;

import app.tarkka.document.DocumentEvent;
import app.tarkka.person.Attribution;
import java.util.List;

/** Keeps who has to read and who read. */
public interface Readings {

  /** Every document in force, by code. */
  List<Duty> duties();

  /**
   * Every signature that says read and understood, in the order in which they were made; after them
   * those of the authors and approvers of what was approved.
   */
  List<Acknowledgement> acknowledgements();

  /** From now on these have to read it. */
  void name(DocumentEvent.ReadersNamed event, Attribution by);

  /** Signed by whoever read it; the translation they read is in the attribution. */
  void acknowledge(DocumentEvent.Acknowledged event, Attribution by);
}
