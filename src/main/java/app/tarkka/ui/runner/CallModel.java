package app.tarkka.ui.runner;

import app.tarkka.document.Contact;
import app.tarkka.document.Escalation;
import app.tarkka.document.Step;
import app.tarkka.run.RunCommand;
import app.tarkka.ui.runner.entry.Stop;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whom to call about a step, in order, and that somebody was called. */
public final class CallModel {
  private final OpenRun open;
  private final Optional<Stop> stop;
  private final Runnable onDone;
  private final StringProperty note = new SimpleStringProperty("");
  private final StringProperty other = new SimpleStringProperty("");

  /**
   * @param stop that it is about; empty for the whole run
   * @param onDone goes back to where the person was
   */
  CallModel(OpenRun open, Optional<Stop> stop, Runnable onDone) {
    this.open = open;
    this.stop = stop;
    this.onDone = onDone;
  }

  /** Number and title of the step; empty for the whole run. */
  public String where() {
    return stop.map(open.now()::named).orElse("");
  }

  /** What may be decided alone; empty when nothing is said. */
  public String authority() {
    return escalation().authority();
  }

  /** In the order in which they are called. */
  public List<Contact> contacts() {
    return escalation().contacts();
  }

  /** What came of the call. */
  public StringProperty noteProperty() {
    return note;
  }

  /** Somebody who is not on the list. */
  public StringProperty otherProperty() {
    return other;
  }

  /** Says who was called. */
  public void called(Contact contact) {
    open.perform(
        new RunCommand.Escalate(stop.map(s -> s.step().id()), contact, note.get()),
        run -> {
          onDone.run();
          open.changed(run);
          open.say(RunMessage.Kind.SAVED, open.text("runner.call.saved", contact.name()));
        });
  }

  public void calledOther() {
    called(Contact.of(other.get()));
  }

  private Escalation escalation() {
    Escalation own = stop.map(Stop::step).map(Step::escalation).orElse(Escalation.NONE);
    return own.or(open.now().run().content().escalation()).or(new Escalation("", open.callList()));
  }
}
