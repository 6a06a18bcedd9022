package app.tarkka.ui.settings;

import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A list of the shop's, one thing on a line, as an owner writes it and signs it. */
public abstract class LineListModel<T> {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept<T> kept;
  private final ListForm<T> form;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty before = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The list in the library. */
  public interface Kept<T> {
    List<T> all();

    void keep(List<T> list, Authentication owner);
  }

  LineListModel(
      Workbench workbench, People people, Signing signing, Kept<T> kept, ListForm<T> form) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    this.form = form;
    text.subscribe((_, _) -> said.set(""));
    workbench.background().read(workbench.text(form.texts().reading()), kept::all, this::show);
  }

  ListForm<T> form() {
    return form;
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether something was written that is not kept. */
  BooleanBinding changed() {
    return Bindings.createBooleanBinding(() -> !text.get().equals(before.get()), text, before);
  }

  /** What came of it, or which line cannot be kept; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Keeps the list when an owner signs. */
  void keep() {
    Optional<String> wrong = form.firstWrong().apply(text.get());
    if (wrong.isPresent()) {
      said.set(workbench.text(form.texts().wrong(), wrong.get(), form.longest()));
      return;
    }
    List<T> list = form.read().apply(text.get());
    workbench
        .background()
        .read(
            workbench.text(form.texts().reading()),
            () -> Crew.owners(people.all()),
            owners -> sign(list, owners));
  }

  private void sign(List<T> list, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            SignedAct.SETTING,
            Meaning.DECIDED,
            workbench.text(form.texts().statement()),
            list.isEmpty()
                ? List.of(workbench.text(form.texts().none()))
                : list.stream().map(form.line()).toList(),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      kept.keep(list, owner);
                      return list;
                    },
                    this::kept));
  }

  private void kept(List<T> list) {
    show(list);
    said.set(workbench.text(form.texts().kept(), list.size()));
  }

  private void show(List<T> list) {
    before.set(form.write().apply(list));
    text.set(before.get());
  }
}
