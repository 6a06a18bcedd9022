package app.tarkka.ledger;

import app.tarkka.person.Attribution;

/** Keeps what happens to a library as a whole. */
public interface LibraryEvents {
  /** Whether it can be written: not when it is open for reading only. */
  boolean writable();

  void recordLibraryEvent(LibraryEvent event, Attribution by);
}
