package app.tarkka.store.sqlite;

import app.tarkka.document.sheet.SheetState;
import app.tarkka.ledger.KeptManual;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import app.tarkka.store.RefusedByConstraint;

/**
 * Brings an event of the ledger into the tables that the constraints and the lists look at. The
 * same event always makes the same rows, so that verification can make them again and compare.
 */
final class Projector {
  private Projector() {}

  static void apply(Database database, long sequence, Attribution by, StoredEvent event) {
    DueRevisions.settle(database, by.at());
    by.signed()
        .ifPresent(
            meaning ->
                database.update(
                    "INSERT INTO signature (seq, person, meaning, credential) VALUES (?, ?, ?, ?)",
                    sequence,
                    by.person().value(),
                    meaning.token(),
                    by.credential()));
    switch (event) {
      case StoredEvent.OfPerson it ->
          new PersonProjection(database, sequence, by).apply(it.event());
      case StoredEvent.OfDocument it ->
          new DocumentProjection(database, sequence, by).apply(it.event());
      case StoredEvent.OfRun it ->
          new RunProjection(database, sequence, by, it.run()).apply(it.event());
      case StoredEvent.OfLibrary it -> library(database, sequence, by, it.event());
    }
  }

  private static void library(
      Database database, long sequence, Attribution by, LibraryEvent event) {
    switch (event) {
      case LibraryEvent.Created e -> set(database, sequence, Settings.SHOP, e.shop());
      case LibraryEvent.SettingChanged e -> {
        requireOwner(database, by, e);
        set(database, sequence, e.name(), e.value());
        if (e.name().equals(Settings.SAMPLE) && e.value().equals(Settings.REMOVED)) {
          DraftRows.removeSample(database);
        }
      }
      case LibraryEvent.ManualKept(KeptManual manual) ->
          new ManualProjection(database, sequence, by).keep(manual);
      case LibraryEvent.ManualRemoved(String manual) ->
          new ManualProjection(database, sequence, by).remove(manual);
      case LibraryEvent.Printed it -> new SheetProjection(database, sequence, by).printed(it);
      case LibraryEvent.SheetReturned(String sheet, String note) ->
          new SheetProjection(database, sequence, by).ends(sheet, SheetState.RETURNED, note);
      case LibraryEvent.SheetVoided(String sheet, String reason) ->
          new SheetProjection(database, sequence, by).ends(sheet, SheetState.VOID, reason);
      case LibraryEvent.SheetOutAgain(String sheet, String reason) ->
          new SheetProjection(database, sequence, by).ends(sheet, SheetState.OUT, reason);
      case LibraryEvent.Exported _, LibraryEvent.Migrated _, LibraryEvent.ClockAnomaly _ -> {}
    }
  }

  /** The head of the shop's paper, and whether the sample is there, are an owner's. */
  private static void requireOwner(
      Database database, Attribution by, LibraryEvent.SettingChanged e) {
    boolean owners =
        e.name().startsWith("paper-")
            || (e.name().equals(Settings.SAMPLE) && e.value().equals(Settings.REMOVED));
    if (owners
        && !database.exists(
            "SELECT 1 FROM person WHERE id = ? AND active = 1 AND instr(roles, 'owner')",
            by.person().value())) {
      throw new RefusedByConstraint("role-needed", ConstraintWords.of("role-needed"), null);
    }
  }

  private static void set(Database database, long sequence, String name, String value) {
    database.update(
        "INSERT INTO setting (name, value, seq) VALUES (?, ?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value, seq = excluded.seq",
        name,
        value,
        sequence);
  }
}
