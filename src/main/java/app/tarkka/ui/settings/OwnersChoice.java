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
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One setting of the library with a few alternatives; which one is kept, an owner signs. */
final class OwnersChoice<E extends Enum<E>> {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final OwnersSetting<E> kept;
  private final Words<E> words;
  private final ReadOnlyObjectWrapper<Optional<E>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /**
   * What is said of it.
   *
   * @param reading what takes its time while it is read
   * @param statement above the signature
   * @param name of an alternative
   * @param kept once one is kept
   */
  record Words<E>(
      String reading, String statement, Function<E, String> name, Function<E, String> kept) {}

  OwnersChoice(
      Workbench workbench, People people, Signing signing, OwnersSetting<E> kept, Words<E> words) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    this.words = words;
    workbench.background().read(words.reading(), kept::now, now::set);
  }

  /** What the library keeps; empty until it was read, and where it is none of the choices. */
  ReadOnlyObjectProperty<Optional<E>> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** What came of it; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  String name(E choice) {
    return words.name().apply(choice);
  }

  /** Keeps it when an owner signs; until then what was kept before stands. */
  void choose(E chosen) {
    said.set("");
    if (now.get().equals(Optional.of(chosen))) {
      return;
    }
    workbench
        .background()
        .read(words.reading(), () -> Crew.owners(people.all()), owners -> sign(chosen, owners));
  }

  private void sign(E chosen, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            SignedAct.SETTING, Meaning.DECIDED, words.statement(), List.of(name(chosen)), owners),
        owner -> keep(chosen, owner));
  }

  private void keep(E chosen, Authentication owner) {
    workbench
        .background()
        .write(
            workbench.text("settings.keeping"),
            () -> {
              kept.keep(chosen, owner);
              return chosen;
            },
            this::kept);
  }

  private void kept(E chosen) {
    now.set(Optional.of(chosen));
    said.set(words.kept().apply(chosen));
  }
}
