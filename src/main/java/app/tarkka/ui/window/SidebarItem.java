package app.tarkka.ui.window;

import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import java.util.Locale;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** The main places, in the order of the sidebar. */
enum SidebarItem {
  TODAY(
      new Place.Today(),
      Feather.SUN,
      Shortcut.TODAY,
      Set.of(
          Place.Today.class,
          Place.ReadDocument.class,
          Place.StartRun.class,
          Place.Runner.class,
          Place.CheckRun.class,
          Place.PrintLabels.class)),
  LIBRARY(
      new Place.Library(),
      Feather.BOOK_OPEN,
      Shortcut.LIBRARY,
      Set.of(
          Place.Library.class,
          Place.NewDocument.class,
          Place.DocumentPage.class,
          Place.Editor.class,
          Place.Rehearsal.class,
          Place.Translations.class,
          Place.Revisions.class,
          Place.Readers.class,
          Place.Differences.class,
          Place.PrintDifference.class,
          Place.ImportReview.class,
          Place.Sheets.class,
          Place.PrintDocument.class,
          Place.PrintDocuments.class)),
  MANUALS(
      new Place.Manuals(),
      Feather.BOOK,
      Shortcut.MANUALS,
      Set.of(Place.Manuals.class, Place.Manual.class, Place.PrintManual.class)),
  RECORDS(
      new Place.Records(),
      Feather.ARCHIVE,
      Shortcut.RECORDS,
      Set.of(
          Place.Records.class,
          Place.RecordsOf.class,
          Place.RecordDetail.class,
          Place.CompareRecords.class,
          Place.PrintRecord.class,
          Place.PrintRecords.class,
          Place.PrintComparison.class,
          Place.Verify.class)),
  NONCONFORMANCES(
      new Place.Nonconformances(),
      Feather.ALERT_OCTAGON,
      Shortcut.NONCONFORMANCES,
      Set.of(Place.Nonconformances.class)),
  PEOPLE(
      new Place.People(),
      Feather.USERS,
      Shortcut.PEOPLE,
      Set.of(Place.People.class, Place.Reading.class, Place.PrintReading.class)),
  SETTINGS(new Place.Settings(), Feather.SETTINGS, Shortcut.SETTINGS, Set.of(Place.Settings.class));

  private final Place place;
  private final Feather icon;
  private final Shortcut shortcut;
  private final Set<Class<? extends Place>> inside;

  SidebarItem(Place place, Feather icon, Shortcut shortcut, Set<Class<? extends Place>> inside) {
    this.place = place;
    this.icon = icon;
    this.shortcut = shortcut;
    this.inside = inside;
  }

  Place place() {
    return place;
  }

  Feather icon() {
    return icon;
  }

  Shortcut shortcut() {
    return shortcut;
  }

  String id() {
    return "sidebar-" + name().toLowerCase(Locale.ROOT);
  }

  /** Is this place reached through this item? */
  boolean holds(Place current) {
    return inside.contains(current.getClass());
  }
}
