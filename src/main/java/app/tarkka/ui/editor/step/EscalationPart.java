package app.tarkka.ui.editor.step;

import app.tarkka.document.Contact;
import app.tarkka.document.Escalation;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Messages;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the worker may decide alone, and whom to call beyond that: of a step or of a document. */
public final class EscalationPart extends VBox {
  private final TypedField authority;
  private final TypedField contacts;

  /** Changes the draft; {@code field} names what is typed in. */
  public interface Change {
    void make(String field, UnaryOperator<Escalation> how);
  }

  /**
   * @param id what the ids of its fields begin with
   * @param otherwise what holds where nothing is written
   */
  public EscalationPart(String id, String otherwise, Messages messages, Change change) {
    getStyleClass().add("gap-8");
    authority =
        TypedField.area(
            id + "-authority", 2, text -> change.make("authority", old -> old.withAuthority(text)));
    authority.prompt(messages.text("editor.authority.example"));
    contacts =
        TypedField.area(
            id + "-contacts",
            2,
            text -> change.make("contacts", old -> old.withContacts(Contact.read(text))));
    contacts.prompt(messages.text("editor.contacts.example"));
    Label help = new Label(otherwise);
    help.getStyleClass().add("field-help");
    help.setWrapText(true);
    getChildren()
        .addAll(
            new Labelled(messages.text("editor.authority"), authority.control()),
            new Labelled(messages.text("editor.contacts"), contacts.control()),
            help);
  }

  public void show(Escalation escalation) {
    authority.show(escalation.authority());
    // What is being typed keeps its spaces and empty lines under the cursor.
    if (!Contact.read(contacts.text()).equals(escalation.contacts())) {
      contacts.show(Contact.write(escalation.contacts()));
    }
  }
}
