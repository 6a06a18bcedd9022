package app.tarkka.ui.people;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PeopleRefusal;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/** What an owner signs about the people of the shop: one at a time, and says while it is done. */
final class OwnersDecision {
  private final Workbench workbench;
  private final Signing signing;
  private final ObservableList<PersonRow> rows;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  /**
   * @param rows the people, among whom are the owners who can sign
   */
  OwnersDecision(Workbench workbench, Signing signing, ObservableList<PersonRow> rows) {
    this.workbench = workbench;
    this.signing = signing;
    this.rows = rows;
  }

  /** Why it was refused; empty when it was not. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** From the signature until the store has answered: a PIN is hashed slowly on purpose. */
  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  void say(String why) {
    refusal.set(why);
  }

  /**
   * Asks an owner to sign, does it, and says why when it was refused.
   *
   * @param line what is signed
   */
  void take(String line, Function<Authentication, PeopleOutcome> act, Consumer<Person> onDone) {
    if (working.get()) {
      return;
    }
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
        owner -> act(line, act, onDone, owner));
  }

  private void act(
      String line,
      Function<Authentication, PeopleOutcome> act,
      Consumer<Person> onDone,
      Authentication owner) {
    working.set(true);
    workbench
        .background()
        .write(
            line,
            () -> act.apply(owner),
            outcome -> {
              working.set(false);
              switch (outcome) {
                case PeopleOutcome.Done(Person person) -> onDone.accept(person);
                case PeopleOutcome.Refused(PeopleRefusal reason) ->
                    refusal.set(workbench.messages().text("people", reason));
              }
            },
            failure -> {
              working.set(false);
              workbench.problems().report(line, failure);
            });
  }
}
