package app.tarkka.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * A sheet left: on a printer, or as a PDF file.
   *
   * @param what {@code checklist}, {@code procedure} or {@code record}
   * @param which the code and revision, or the run
   * @param sheet the id in the sheet's footer
   * @param as null in a ledger of before this was kept
   */
  record Printed(String what, String which, String sheet, @Nullable PrintedSheet as)
      implements LibraryEvent {}

  /**
   * Files left that other programs read.
   *
   * @param what {@code documents} or {@code record}
   * @param which the codes that were asked for, empty for all; or the run
   * @param form such as {@code json}
   * @param files each, pictures too; empty in a ledger of before this was kept
   */
  record Exported(String what, String which, String form, List<ExportedFile> files)
      implements LibraryEvent {
    public Exported {
      files = List.copyOf(files);
    }
  }

  record SettingChanged(String name, String value) implements LibraryEvent {}

  /** A manual was begun or changed; the newest of an id holds. */
  record ManualKept(KeptManual manual) implements LibraryEvent {}

  /** A manual was taken away; its documents stay. */
  record ManualRemoved(String manual) implements LibraryEvent {}

  /**
   * A newer Tarkka brought the library's tables up to date.
   *
   * @param from the library's version before, and {@code to} after it
   */
  record Migrated(long from, long to) implements LibraryEvent {}

  /** The clock went back behind the newest row, by so many seconds. */
  record ClockAnomaly(long seconds) implements LibraryEvent {}
}
