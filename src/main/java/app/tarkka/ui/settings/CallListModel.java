package app.tarkka.ui.settings;

import app.tarkka.document.Contact;
import app.tarkka.person.People;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.util.Optional;

/** Whom the shop calls, in order. */
public final class CallListModel extends LineListModel<Contact> {
  private static final ListForm<Contact> FORM =
      new ListForm<>(
          new ListForm.Texts(
              "settings.calls",
              "settings.calls.what",
              "settings.calls.example",
              "settings.calls.keep",
              "settings.calls.reading",
              "settings.calls.statement",
              "settings.calls.none",
              "settings.calls.kept",
              ""),
          5,
          _ -> Optional.empty(),
          0,
          Contact::read,
          Contact::write,
          Contact::line);

  /** The list in the library. */
  public interface Kept extends LineListModel.Kept<Contact> {}

  public CallListModel(Workbench workbench, People people, Signing signing, Kept kept) {
    super(workbench, people, signing, kept, FORM);
  }
}
