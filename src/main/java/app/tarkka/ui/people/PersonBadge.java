package app.tarkka.ui.people;

import app.tarkka.person.Badge;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Workbench;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The badge of whoever is selected: set, changed and removed under an owner's signature. */
final class PersonBadge {
  private final PeopleModel model;
  private final Workbench workbench;
  private final PeopleService service;
  private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();

  PersonBadge(PeopleModel model, Workbench workbench, PeopleService service) {
    this.model = model;
    this.workbench = workbench;
    this.service = service;
  }

  /** Whether they have one. */
  ReadOnlyBooleanProperty thereProperty() {
    return there.getReadOnlyProperty();
  }

  void show(boolean has) {
    there.set(has);
  }

  /** A scanner types into the dialog and ends it, like a hand. */
  void set() {
    model.selectedProperty().get().ifPresent(this::ask);
  }

  private void ask(Person person) {
    workbench
        .dialogs()
        .askText(
            new Dialogs.Question(
                workbench.text("people.badge.title", person.name()),
                workbench.text("people.badge.text"),
                workbench.text("people.badge.save")),
            "")
        .map(Badge::new)
        .ifPresent(
            badge ->
                model.decide(
                    workbench.text("people.badge.line", person.name()),
                    owner -> service.giveBadge(person.id(), badge, owner),
                    model::showAgain));
  }

  void remove() {
    model
        .selectedProperty()
        .get()
        .ifPresent(
            person ->
                model.decide(
                    workbench.text("people.badge.remove.line", person.name()),
                    owner -> service.removeBadge(person.id(), owner),
                    model::showAgain));
  }
}
