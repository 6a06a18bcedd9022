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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** After how long the shop calls a run left behind; what is kept is signed by an owner. */
public final class LeftBehindModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept kept;
  private final ReadOnlyObjectWrapper<Optional<UntouchedAfter>> after =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The setting in the library. */
  public interface Kept {
    Duration after();

    void keep(Duration after, Authentication owner);
  }

  public LeftBehindModel(Workbench workbench, People people, Signing signing, Kept kept) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    workbench
        .background()
        .read(
            workbench.text("settings.untouched.reading"),
            kept::after,
            time -> after.set(UntouchedAfter.of(time)));
  }

  /** What the library keeps; empty until it was read, and where it is none of the choices. */
  ReadOnlyObjectProperty<Optional<UntouchedAfter>> afterProperty() {
    return after.getReadOnlyProperty();
  }

  /** What came of it; empty before. */
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Keeps it when an owner signs; until then what was kept before stands. */
  void choose(UntouchedAfter chosen) {
    said.set("");
    if (after.get().equals(Optional.of(chosen))) {
      return;
    }
    workbench
        .background()
        .read(
            workbench.text("settings.untouched.reading"),
            () -> Crew.owners(people.all()),
            owners -> sign(chosen, owners));
  }

  private void sign(UntouchedAfter chosen, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            SignedAct.SETTING,
            Meaning.DECIDED,
            workbench.text("settings.untouched.statement"),
            List.of(workbench.text("settings.hours", chosen.hours())),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      kept.keep(chosen.time(), owner);
                      return chosen;
                    },
                    this::kept));
  }

  private void kept(UntouchedAfter chosen) {
    after.set(Optional.of(chosen));
    said.set(workbench.text("settings.untouched.kept", chosen.hours()));
  }
}
