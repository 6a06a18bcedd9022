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
   * @param as null for what is no single document's or run's, and in a ledger of before this was
   *     kept
   * @param holds the revisions on it when there are several, as in a manual
   * @param layout the hash of where it is filled in by pen, null when it is not
   * @param copy null unless it is a controlled copy
   * @param part null when all of its pages were printed
   */
  record Printed(
      String what,
      String which,
      String sheet,
      @Nullable PrintedSheet as,
      List<SheetRevision> holds,
      @Nullable String layout,
      @Nullable SheetCopy copy,
      @Nullable PrintedPart part)
      implements LibraryEvent {
    public Printed {
      holds = List.copyOf(holds);
    }

    /** Not filled in by pen, and no controlled copy. */
    public Printed(String what, String which, String sheet, @Nullable PrintedSheet as) {
      this(what, which, sheet, as, List.of(), null, null, null);
    }

    /** The whole of it. */
    public Printed(
        String what,
        String which,
        String sheet,
        @Nullable PrintedSheet as,
        List<SheetRevision> holds,
        @Nullable String layout,
        @Nullable SheetCopy copy) {
      this(what, which, sheet, as, holds, layout, copy, null);
    }

    /** With the places that are filled in by pen. */
    public Printed laidOut(@Nullable String hash) {
      return new Printed(what, which, sheet, as, holds, hash, copy, part);
    }

    public Printed controlled(@Nullable SheetCopy as) {
      return new Printed(what, which, sheet, this.as, holds, layout, as, part);
    }

    /** Only these pages of it. */
    public Printed only(PrintedPart pages) {
      return new Printed(what, which, sheet, as, holds, layout, copy, pages);
    }
  }

  /**
   * A sheet came back.
   *
   * @param note may be empty
   */
  record SheetReturned(String sheet, String note) implements LibraryEvent {}

  /** Nothing on a sheet counts. */
  record SheetVoided(String sheet, String reason) implements LibraryEvent {}

  /**
   * What was said of a sheet was a mistake: it is out.
   *
   * @param reason what the mistake was
   */
  record SheetOutAgain(String sheet, String reason) implements LibraryEvent {}

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
