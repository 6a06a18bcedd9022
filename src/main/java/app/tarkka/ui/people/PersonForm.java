package app.tarkka.ui.people;

import app.tarkka.person.Initials;
import app.tarkka.person.Person;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** What is typed about a person. Initials follow the name until somebody types them. */
final class PersonForm {
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty initials = new SimpleStringProperty("");
  private final StringProperty colour = new SimpleStringProperty("");
  private final ObservableSet<Role> roles = FXCollections.observableSet(EnumSet.noneOf(Role.class));

  PersonForm() {
    name.subscribe(
        (before, now) -> {
          if (initials.get().isEmpty() || initials.get().equals(Initials.of(before))) {
            initials.set(Initials.of(now));
          }
        });
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty initialsProperty() {
    return initials;
  }

  StringProperty colourProperty() {
    return colour;
  }

  ObservableSet<Role> roles() {
    return roles;
  }

  void show(Person person) {
    name.set(person.name());
    initials.set(person.initials());
    colour.set(person.colour());
    roles.clear();
    roles.addAll(person.roles());
  }

  /** For somebody new, who will most likely work and check. */
  void clear(String newColour) {
    name.set("");
    initials.set("");
    colour.set(newColour);
    roles.clear();
    roles.addAll(Set.of(Role.WORKER, Role.CHECKER));
  }

  Profile profile() {
    return new Profile(name.get(), initials.get(), colour.get());
  }
}
