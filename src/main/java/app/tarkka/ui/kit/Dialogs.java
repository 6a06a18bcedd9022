package app.tarkka.ui.kit;

import app.tarkka.person.Person;
import java.util.Optional;
import javafx.beans.property.StringProperty;

/** Every dialog of the program, one method a kind. Each waits for the person's answer. */
public interface Dialogs {

  /** The same dialogs with Tarkka's own words in another language. */
  default Dialogs speaking(Messages words) {
    return this;
  }

  /** True when the person chose the action; Esc and closing are "no". */
  boolean confirm(Question question);

  /** The same for what cannot be undone: the action is red and is not the default button. */
  boolean confirmDanger(Question question);

  /** The reason as typed, trimmed, never blank; empty when the person cancelled. */
  Optional<String> askReason(Question question);

  /**
   * The same, begun in {@code draft} and kept there while it is typed; what was given up stays in
   * it.
   */
  default Optional<String> askReason(Question question, StringProperty draft) {
    return askReason(question);
  }

  /** A line of text as typed, trimmed, never blank; empty when the person cancelled. */
  Optional<String> askText(Question question, String suggestion);

  /** The signer whose PIN was accepted; empty when nobody signed. */
  Optional<Signer> sign(SignatureRequest request);

  /** Tells of a failure: what happened, what was kept, what to do, details to copy. */
  void tell(Problem problem);

  /**
   * @param title the question in a few words: "Abandon this run?"
   * @param text what follows from it; may be empty
   * @param action the button: a verb, "Abandon run", never "OK"
   */
  record Question(String title, String text, String action) {}

  /** Somebody who can sign: the id, the name as it will be printed, and what they are known by. */
  record Signer(String id, String printedName, String initials, String colour) {
    public static Signer of(Person person) {
      return new Signer(person.id().value(), person.name(), person.initials(), person.colour());
    }
  }
}
