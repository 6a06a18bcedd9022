package app.tarkka.ledger;

import app.tarkka.person.Attribution;
import java.util.List;

/** Keeps what happens to a library as a whole. */
public interface LibraryEvents {
  /** Whether it can be written: not when it is open for reading only. */
  boolean writable();

  /** The value of a setting as last recorded, empty when it never was. */
  String setting(String name);

  void recordLibraryEvent(LibraryEvent event, Attribution by);

  /** All of them, or none. */
  void recordLibraryEvents(List<? extends LibraryEvent> events, Attribution by);

  /**
   * A sheet leaves.
   *
   * @param layout the text whose hash the event names, empty when it names none
   */
  void recordPrinted(LibraryEvent.Printed event, String layout, Attribution by);
}
