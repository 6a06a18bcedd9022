package app.tarkka.ui.people;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.person.PersonColours;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import app.tarkka.person.SignIn;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.SignatureRequest;
import app.tarkka.ui.kit.Signing;
import app.tarkka.ui.kit.Workbench;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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
    Optional<Person> person =
        rows.stream().map(PersonRow::person).filter(p -> p.id().equals(id)).findFirst();
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
    return new ChangePinModel(workbench, signIn, service, zone, person.id());
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
                        owner -> service.change(person.id(), profile, roles, owner))
                    .ifPresent(this::showAgain),
            () ->
                withPin(
                    pin ->
                        decide(
                            workbench.text("people.add.line", profile.name(), words(roles)),
                            owner -> service.add(profile, roles, pin, owner))));
  }

  void issuePin() {
    selected
        .get()
        .ifPresent(
            person ->
                withPin(
                    pin ->
                        decide(
                            workbench.text("people.pin.line", person.name()),
                            owner -> service.issuePin(person.id(), pin, owner))));
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
        .flatMap(
            person ->
                decide(
                    workbench.text("people.deactivate.line", person.name()),
                    owner -> service.deactivate(person.id(), owner)))
        .ifPresent(this::showAgain);
  }

  private void withPin(Function<Pin, Optional<Person>> act) {
    try (Pin pin = oneTimePins.get()) {
      act.apply(pin)
          .ifPresent(
              person -> {
                showAgain(person);
                issued.set(Optional.of(new IssuedPin(person.name(), new String(pin.reveal()))));
              });
    }
  }

  private Optional<Person> decide(String line, Function<Authentication, PeopleOutcome> act) {
    AtomicReference<Optional<Person>> done = new AtomicReference<>(Optional.empty());
    issued.set(Optional.empty());
    List<Dialogs.Signer> owners =
        rows.stream()
            .map(PersonRow::person)
            .filter(person -> person.may(Role.OWNER))
            .map(Signing::signer)
            .toList();
    Optional<Dialogs.Signer> signer =
        workbench
            .dialogs()
            .sign(
                new SignatureRequest(
                    workbench.text("people.decision"),
                    workbench.text("people.decision.statement"),
                    List.of(line),
                    owners,
                    signing.signs(
                        line,
                        Meaning.DECIDED,
                        owner -> {
                          PeopleOutcome outcome = act.apply(owner);
                          if (outcome instanceof PeopleOutcome.Done(Person person)) {
                            done.set(Optional.of(person));
                          }
                          return said(outcome);
                        })));
    return signer.flatMap(_ -> done.get());
  }

  private Optional<String> said(PeopleOutcome outcome) {
    return outcome instanceof PeopleOutcome.Refused refused
        ? Optional.of(workbench.messages().text("people", refused.refusal()))
        : Optional.empty();
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
                            workbench
                                .messages()
                                .text("people", app.tarkka.person.PeopleRefusal.ROLE_MISSING))
                        : Optional.empty());
    refusal.set(flaw.orElse(""));
    return flaw.isEmpty();
  }

  private String words(Set<Role> roles) {
    return new PersonWords(workbench.messages(), people).roles(roles);
  }

  private void showAgain(Person person) {
    selected.set(Optional.of(person));
    refresh();
  }
}
