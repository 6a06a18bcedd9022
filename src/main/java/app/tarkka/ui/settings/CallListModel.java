package app.tarkka.ui.settings;

import app.tarkka.document.Contact;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whom the shop calls, one on a line in order; what is kept is signed by an owner. */
public final class CallListModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept kept;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty before = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The list in the library. */
  public interface Kept {
    List<Contact> all();

    void keep(List<Contact> contacts, Authentication owner);
  }

  public CallListModel(Workbench workbench, People people, Signing signing, Kept kept) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    text.subscribe((_, _) -> said.set(""));
    workbench.background().read(workbench.text("settings.calls.reading"), kept::all, this::show);
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether something was written that is not kept. */
  BooleanBinding changed() {
    return Bindings.createBooleanBinding(() -> !text.get().equals(before.get()), text, before);
  }

  /** What came of it; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Keeps the list when an owner signs. */
  void keep() {
    List<Contact> contacts = Contact.read(text.get());
    workbench
        .background()
        .read(
            workbench.text("settings.calls.reading"),
            () -> Crew.owners(people.all()),
            owners -> sign(contacts, owners));
  }

  private void sign(List<Contact> contacts, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            Meaning.DECIDED,
            workbench.text("settings.calls.statement"),
            contacts.isEmpty()
                ? List.of(workbench.text("settings.calls.none"))
                : contacts.stream().map(Contact::line).toList(),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      kept.keep(contacts, owner);
                      return contacts;
                    },
                    this::kept));
  }

  private void kept(List<Contact> contacts) {
    show(contacts);
    said.set(workbench.text("settings.calls.kept", contacts.size()));
  }

  private void show(List<Contact> contacts) {
    before.set(Contact.write(contacts));
    text.set(before.get());
  }
}
