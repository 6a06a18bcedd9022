package app.tarkka.ui.settings;

import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.run.Phrases;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The shop's phrases, one on a line in the order of the buttons, kept when an owner signs. */
public final class PhrasesModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept kept;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty before = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The list in the library. */
  public interface Kept {
    List<String> all();

    void keep(List<String> phrases, Authentication owner);
  }

  public PhrasesModel(Workbench workbench, People people, Signing signing, Kept kept) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    text.subscribe((_, _) -> said.set(""));
    workbench.background().read(workbench.text("settings.phrases.reading"), kept::all, this::show);
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether something was written that is not kept. */
  BooleanBinding changed() {
    return Bindings.createBooleanBinding(() -> !text.get().equals(before.get()), text, before);
  }

  /** What came of it, or which line is too long; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Keeps the list when an owner signs. */
  void keep() {
    Optional<String> wrong = Phrases.firstTooLong(text.get());
    if (wrong.isPresent()) {
      said.set(workbench.text("settings.phrases.wrong", wrong.get(), Phrases.LONGEST));
      return;
    }
    List<String> phrases = Phrases.read(text.get());
    workbench
        .background()
        .read(
            workbench.text("settings.phrases.reading"),
            () -> Crew.owners(people.all()),
            owners -> sign(phrases, owners));
  }

  private void sign(List<String> phrases, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            Meaning.DECIDED,
            workbench.text("settings.phrases.statement"),
            phrases.isEmpty() ? List.of(workbench.text("settings.phrases.none")) : phrases,
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      kept.keep(phrases, owner);
                      return phrases;
                    },
                    this::kept));
  }

  private void kept(List<String> phrases) {
    show(phrases);
    said.set(workbench.text("settings.phrases.kept", phrases.size()));
  }

  private void show(List<String> phrases) {
    before.set(Phrases.write(phrases));
    text.set(before.get());
  }
}
