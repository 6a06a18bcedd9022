package app.tarkka.ui.people;

import app.tarkka.person.Authentication;
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
import app.tarkka.ui.kit.signing.Signing;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

  private final Workbench workbench;
  private final People people;
  private final PeopleService service;
  private final SignIn signIn;
  private final Supplier<Pin> oneTimePins;
  private final ZoneId zone;

  private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NOBODY);
  private final ReadOnlyObjectWrapper<Optional<Person>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final OwnersDecision decision;
  private final IssuedPins pins;
  private final PersonForm form = new PersonForm();
  private final PersonBadge badge;

  /**
   * @param oneTimePins makes the PINs that an owner hands out
   * @param pins those that are not passed on yet
   * @param viewer who looks at the page
   */
  public PeopleModel(
      Workbench workbench,
      People people,
      PeopleService service,
      SignIn signIn,
      Signing signing,
      Supplier<Pin> oneTimePins,
      IssuedPins pins,
      Optional<PersonId> viewer,
      ZoneId zone) {
    this.workbench = workbench;
    this.people = people;
    this.service = service;
    this.signIn = signIn;
    this.pins = pins;
    this.oneTimePins = oneTimePins;
    this.zone = zone;
    pins.shownTo(viewer);
    decision = new OwnersDecision(workbench, signing, rows);
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

  /** The one-time PINs that have to be passed on. */
  IssuedPins pins() {
    return pins;
  }

  /** What an owner signs here, with what was refused and whether it is being done. */
  OwnersDecision decision() {
    return decision;
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
            workbench.text("people.loading"),
            () -> new PersonWords(workbench.messages(), people).rows(),
            read -> {
              rows.setAll(read);
              selected.get().map(Person::id).ifPresent(this::select);
            });
  }

  void select(PersonId id) {
    if (decision.workingProperty().get()) {
      return;
    }
    Optional<PersonRow> row = rows.stream().filter(one -> one.person().id().equals(id)).findFirst();
    Optional<Person> person = row.map(PersonRow::person);
    badge.show(row.filter(PersonRow::badge).isPresent());
    selected.set(person);
    decision.say("");
    person.ifPresent(form::show);
    panel.set(person.isPresent() ? Panel.EDIT : Panel.NOBODY);
  }

  void add() {
    if (decision.workingProperty().get()) {
      return;
    }
    selected.set(Optional.empty());
    decision.say("");
    form.clear(PersonColours.next(rows.stream().map(PersonRow::person).toList()));
    panel.set(Panel.ADD);
  }

  void cancel() {
    decision.say("");
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
                    (pin, owner) -> service.add(profile, roles, pin, owner),
                    _ -> added()));
  }

  void issuePin() {
    selected
        .get()
        .ifPresent(
            person ->
                decideWithPin(
                    workbench.text("people.pin.line", person.name()),
                    (pin, owner) -> service.issuePin(person.id(), pin, owner),
                    this::showAgain));
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

  private void decideWithPin(
      String line, BiFunction<Pin, Authentication, PeopleOutcome> act, Consumer<Person> onDone) {
    Pin pin = oneTimePins.get();
    decide(
        line,
        owner -> act.apply(pin, owner),
        person -> {
          pins.add(person, pin);
          pin.close();
          onDone.accept(person);
        });
  }

  void decide(String line, Function<Authentication, PeopleOutcome> act, Consumer<Person> onDone) {
    decision.take(line, act, onDone);
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
    decision.say(flaw.orElse(""));
    return flaw.isEmpty();
  }

  private String words(Set<Role> roles) {
    return new PersonWords(workbench.messages(), people).roles(roles);
  }

  /** The form goes: pressed again, its button would ask for the same person once more. */
  private void added() {
    panel.set(Panel.NOBODY);
    refresh();
  }

  /**
   * Whether the page may be left; asks while a PIN has to be passed on, which is then forgotten.
   */
  boolean mayLeave() {
    if (pins.waiting().isEmpty()) {
      return true;
    }
    boolean leave =
        workbench
            .dialogs()
            .confirm(
                new Dialogs.Question(
                    workbench.text("people.pin.leave.title"),
                    workbench.text("people.pin.leave.text", String.join(", ", pins.names())),
                    workbench.text("people.pin.leave")));
    if (leave) {
      pins.forget();
    }
    return leave;
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
