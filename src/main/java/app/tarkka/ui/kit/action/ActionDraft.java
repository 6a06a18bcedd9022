package app.tarkka.ui.kit.action;

import app.tarkka.person.Person;
import app.tarkka.run.CorrectiveAction.Assignment;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A corrective action that is not assigned yet. */
public final class ActionDraft {
  private final StringProperty what = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Person> owner = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();

  public StringProperty whatProperty() {
    return what;
  }

  public ObjectProperty<@Nullable Person> ownerProperty() {
    return owner;
  }

  public ObjectProperty<@Nullable LocalDate> dueProperty() {
    return due;
  }

  /** Whether something was typed or chosen. */
  public boolean begun() {
    return !typed().isEmpty() || owner.get() != null || due.get() != null;
  }

  /** Empty while anything of it is missing. */
  public Optional<Assignment> assignment() {
    Person who = owner.get();
    LocalDate until = due.get();
    return typed().isEmpty() || who == null || until == null
        ? Optional.empty()
        : Optional.of(new Assignment(typed(), who.id(), until));
  }

  private String typed() {
    String text = what.get();
    return text == null ? "" : text.strip();
  }
}
