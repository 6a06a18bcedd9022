package app.tarkka.ui.people;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PeopleRefusal;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.person.PersonColours;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import app.tarkka.person.SignIn;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.ChangePinModel;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The people of the library, and what an owner can change about them. */
public final class PeopleModel {
  /** What the inspector shows. */
  enum Panel {
    NOBODY,
    ADD,
    EDIT,
    OWN_PIN
  }

  /** A one-time PIN that was just made, to be read out once. */
  record IssuedPin(String name, String digits) {}

  private final Workbench workbench;
  private final People people;
  private final PeopleService service;
  private final SignIn signIn;
  private final Signing signing;
  private final Supplier<Pin> oneTimePins;
  private final ZoneId zone;

  private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NOBODY);
  private final ReadOnlyObjectWrapper<Optional<Person>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<IssuedPin>> issued =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final PersonForm form = new PersonForm();
  private final PersonBadge badge;

  /**
   * @param oneTimePins makes the PINs that an owner hands out
   */
  public PeopleModel(
      Workbench workbench,
      People people,
      PeopleService service,
      SignIn signIn,
      Signing signing,
      Supplier<Pin> oneTimePins,
      ZoneId zone) {
    this.workbench = workbench;
    this.people = people;
    this.service = service;
    this.signIn = signIn;
    this.signing = signing;
    this.oneTimePins = oneTimePins;
    this.zone = zone;
    badge = new PersonBadge(this, workbench, service);
  }

  ObservableList<PersonRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Panel> panelProperty() {
    return panel.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Person>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<IssuedPin>> issuedProperty() {
    return issued.getReadOnlyProperty();
  }

  /** Why the form cannot be saved as it is; empty when it can, or was not tried. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  PersonForm form() {
    return form;
  }

  PersonBadge badge() {
    return badge;
  }

  /** Reads everybody anew. */
  public void refresh() {
    workbench
        .background()
        .read(
            workbench.text("people.reading"),
            () -> new PersonWords(workbench.messages(), people).rows(),
            read -> {
              rows.setAll(read);
              selected.get().map(Person::id).ifPresent(this::select);
            });
  }

  void select(PersonId id) {
    Optional<PersonRow> row = rows.stream().filter(one -> one.person().id().equals(id)).findFirst();
    Optional<Person> person = row.map(PersonRow::person);
    badge.show(row.filter(PersonRow::badge).isPresent());
    selected.set(person);
    refusal.set("");
    person.ifPresent(form::show);
    panel.set(person.isPresent() ? Panel.EDIT : Panel.NOBODY);
  }

  void add() {
    selected.set(Optional.empty());
    issued.set(Optional.empty());
    refusal.set("");
    form.clear(PersonColours.next(rows.stream().map(PersonRow::person).toList()));
    panel.set(Panel.ADD);
  }

  void cancel() {
    refusal.set("");
    selected.get().map(Person::id).ifPresentOrElse(this::select, () -> panel.set(Panel.NOBODY));
  }

  void changeOwnPin() {
    panel.set(Panel.OWN_PIN);
  }

  /** What changes the PIN of the person who is selected. */
  ChangePinModel pinOf(Person person) {
    return new ChangePinModel(workbench, signIn, service, zone, person.id(), _ -> {});
  }

  void pinChanged() {
    panel.set(Panel.EDIT);
    refresh();
  }

  void dismissPin() {
    issued.set(Optional.empty());
  }

  /** Adds the person, or saves what was changed, when an owner signs. */
  void save() {
    Profile profile = form.profile();
    Set<Role> roles = Set.copyOf(form.roles());
    if (!fits(profile, roles)) {
      return;
    }
    selected
        .get()
        .ifPresentOrElse(
            person ->
                decide(
                    workbench.text("people.change.line", profile.name(), words(roles)),
                    owner -> service.change(person.id(), profile, roles, owner),
                    this::showAgain),
            () ->
                decideWithPin(
                    workbench.text("people.add.line", profile.name(), words(roles)),
                    (pin, owner) -> service.add(profile, roles, pin, owner)));
  }

  void issuePin() {
    selected
        .get()
        .ifPresent(
            person ->
                decideWithPin(
                    workbench.text("people.pin.line", person.name()),
                    (pin, owner) -> service.issuePin(person.id(), pin, owner)));
  }

  void deactivate() {
    selected
        .get()
        .filter(
            person ->
                workbench
                    .dialogs()
                    .confirmDanger(
                        new Dialogs.Question(
                            workbench.text("people.deactivate.title", person.name()),
                            workbench.text("people.deactivate.text"),
                            workbench.text("people.deactivate"))))
        .ifPresent(
            person ->
                decide(
                    workbench.text("people.deactivate.line", person.name()),
                    owner -> service.deactivate(person.id(), owner),
                    this::showAgain));
  }

  private void decideWithPin(String line, BiFunction<Pin, Authentication, PeopleOutcome> act) {
    Pin pin = oneTimePins.get();
    decide(
        line,
        owner -> act.apply(pin, owner),
        person -> {
          showAgain(person);
          issued.set(Optional.of(new IssuedPin(person.name(), new String(pin.reveal()))));
          pin.close();
        });
  }

  /** Asks an owner to sign, does it, and says why when it was refused. */
  void decide(String line, Function<Authentication, PeopleOutcome> act, Consumer<Person> onDone) {
    issued.set(Optional.empty());
    refusal.set("");
    List<Person> owners =
        rows.stream().map(PersonRow::person).filter(person -> person.may(Role.OWNER)).toList();
    signing.ask(
        new SignatureForm(
            SignedAct.PEOPLE,
            Meaning.DECIDED,
            workbench.text("people.decision.statement"),
            List.of(line),
            owners),
        owner ->
            workbench
                .background()
                .write(
                    line,
                    () -> act.apply(owner),
                    outcome -> {
                      switch (outcome) {
                        case PeopleOutcome.Done(Person person) -> onDone.accept(person);
                        case PeopleOutcome.Refused(PeopleRefusal reason) ->
                            refusal.set(workbench.messages().text("people", reason));
                      }
                    }));
  }

  private boolean fits(Profile profile, Set<Role> roles) {
    Optional<String> flaw =
        profile
            .flaw()
            .map(refused -> workbench.messages().text("people", refused))
            .or(
                () ->
                    roles.isEmpty()
                        ? Optional.of(
                            workbench.messages().text("people", PeopleRefusal.ROLE_MISSING))
                        : Optional.empty());
    refusal.set(flaw.orElse(""));
    return flaw.isEmpty();
  }

  private String words(Set<Role> roles) {
    return new PersonWords(workbench.messages(), people).roles(roles);
  }

  void showAgain(Person person) {
    selected.set(Optional.of(person));
    refresh();
  }

  /** To who read which document. */
  void toReading() {
    workbench.navigation().go(new Place.Reading());
  }
}
