package app.tarkka.picture;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;

/**
 * What becomes of large pictures in this shop: a setting of the library, so that every seat does
 * the same. Every change is in the ledger, and none changes a picture that is kept already.
 */
public final class OriginalsSetting {
  /** The setting's name; for ever. */
  public static final String SETTING = "picture-originals";

  private static final String KEPT = "kept";
  private static final String DROPPED = "dropped";

  private final LibraryEvents library;

  public OriginalsSetting(LibraryEvents library) {
    this.library = library;
  }

  /** {@link Originals#DROPPED} in a shop that never chose. */
  public Originals now() {
    return library.setting(SETTING).equals(KEPT) ? Originals.KEPT : Originals.DROPPED;
  }

  public void keep(Originals chosen, Attribution by) {
    String value =
        switch (chosen) {
          case KEPT -> KEPT;
          case DROPPED -> DROPPED;
        };
    library.recordLibraryEvent(new LibraryEvent.SettingChanged(SETTING, value), by);
  }
}
