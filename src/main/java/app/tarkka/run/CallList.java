package app.tarkka.run;

import app.tarkka.document.Contact;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import java.util.List;

/**
 * Whom the shop calls when something is beyond a worker's authority, in order (domain.md §5): a
 * setting of the library with one contact on a line. Every change is in the ledger; records keep
 * whom they name.
 */
public final class CallList {
  /** The setting's name; for ever. */
  public static final String SETTING = "call-list";

  private final LibraryEvents library;

  public CallList(LibraryEvents library) {
    this.library = library;
  }

  public List<Contact> all() {
    return Contact.read(library.setting(SETTING));
  }

  public void keep(List<Contact> contacts, Attribution by) {
    library.recordLibraryEvent(
        new LibraryEvent.SettingChanged(SETTING, Contact.write(contacts)), by);
  }
}
