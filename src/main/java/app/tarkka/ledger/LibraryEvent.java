package app.tarkka.ledger;

/** What can happen to the library as a whole, as the ledger keeps it. */
public sealed interface LibraryEvent {

  /**
   * The first row of every ledger.
   *
   * @param library a random id
   * @param shop the shop's name
   */
  record Created(String library, String shop) implements LibraryEvent {}

  /**
   * Something was printed.
   *
   * @param what such as {@code checklist} or {@code record}
   * @param which the code and revision, or the run
   * @param sheet the id in the sheet's footer
   */
  record Printed(String what, String which, String sheet) implements LibraryEvent {}

  record Exported(String what, String which) implements LibraryEvent {}

  record SettingChanged(String name, String value) implements LibraryEvent {}

  /**
   * A newer Tarkka brought the library's tables up to date.
   *
   * @param from the library's version before, and {@code to} after it
   */
  record Migrated(long from, long to) implements LibraryEvent {}

  /** The clock went back behind the newest row, by so many seconds. */
  record ClockAnomaly(long seconds) implements LibraryEvent {}
}
