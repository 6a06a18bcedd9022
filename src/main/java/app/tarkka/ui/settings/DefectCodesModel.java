package app.tarkka.ui.settings;

import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.run.DefectCode;
import app.tarkka.run.DefectCodes;
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

/**
 * The shop's list of defect codes, one on a line, as an owner writes it. What is kept is signed by
 * an owner; records keep the codes that they have.
 */
public final class DefectCodesModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final Kept kept;
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty before = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /** The list in the library. */
  public interface Kept {
    List<DefectCode> all();

    void keep(List<DefectCode> codes, Authentication owner);
  }

  public DefectCodesModel(Workbench workbench, People people, Signing signing, Kept kept) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.kept = kept;
    text.subscribe((_, _) -> said.set(""));
    workbench.background().read(workbench.text("settings.defects.reading"), kept::all, this::show);
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
    Optional<String> wrong = DefectCodes.firstWrong(text.get());
    if (wrong.isPresent()) {
      said.set(workbench.text("settings.defects.wrong", wrong.get(), DefectCode.LONGEST_CODE));
      return;
    }
    List<DefectCode> codes = DefectCodes.read(text.get());
    workbench
        .background()
        .read(
            workbench.text("settings.defects.reading"),
            () -> Crew.owners(people.all()),
            owners -> sign(codes, owners));
  }

  private void sign(List<DefectCode> codes, List<Person> owners) {
    signing.ask(
        new SignatureForm(
            Meaning.DECIDED,
            workbench.text("settings.defects.statement"),
            codes.isEmpty()
                ? List.of(workbench.text("settings.defects.none"))
                : codes.stream().map(DefectCode::line).toList(),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      kept.keep(codes, owner);
                      return codes;
                    },
                    this::kept));
  }

  private void kept(List<DefectCode> codes) {
    show(codes);
    said.set(workbench.text("settings.defects.kept", codes.size()));
  }

  private void show(List<DefectCode> codes) {
    before.set(DefectCodes.write(codes));
    text.set(before.get());
  }
}
