package app.tarkka.ui.runner;

import app.tarkka.document.Contact;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whom to call, in order, each with the word that they were called. */
final class CallPanel extends VBox {
  private final CallModel model;
  private final Messages messages;

  CallPanel(CallModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("call");
    getStyleClass().add("life-panel");
    Label heading = line(messages.text("runner.call.title"), "text-h2");
    heading.setId("life-heading");
    getChildren().add(heading);
    if (!model.where().isEmpty()) {
      getChildren().add(line(model.where(), "text-body"));
    }
    if (!model.authority().isEmpty()) {
      getChildren().add(authority(model.authority(), messages));
    }
    VBox people = new VBox();
    people.setId("call-list");
    people.getStyleClass().add("gap-8");
    if (model.contacts().isEmpty()) {
      people.getChildren().add(line(messages.text("runner.call.nobody"), "text-body"));
    }
    for (int i = 0; i < model.contacts().size(); i++) {
      people.getChildren().add(person(i, model.contacts().get(i)));
    }
    getChildren().addAll(field("call-note", "runner.call.note", model.noteProperty()), people);
    getChildren().add(other());
  }

  /** What may be decided alone, as it stands wherever something is decided. */
  static Node authority(String sentence, Messages messages) {
    Label label = line(messages.text("runner.authority", sentence), "text-strong");
    label.setId("authority");
    VBox box = new VBox(label);
    box.getStyleClass().addAll("inset-surface", "run-panel", "authority");
    return box;
  }

  private HBox person(int index, Contact contact) {
    Label order = new Label((index + 1) + ".");
    order.getStyleClass().add("row-number");
    Label name = line(contact.name(), "text-h3");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label phone = new Label(contact.phone());
    phone.setMinWidth(USE_PREF_SIZE);
    phone.getStyleClass().addAll("text-h3", "call-phone");
    Button called =
        Buttons.secondary(
            "call-" + (index + 1),
            messages.text("runner.call.called"),
            () -> model.called(contact));
    called.setAccessibleText(messages.text("runner.call.called.who", contact.line()));
    called.getStyleClass().add("target");
    HBox row = new HBox(order, name, phone, called);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("chunk-row", "call-row");
    return row;
  }

  private HBox other() {
    VBox field = field("call-other", "runner.call.other", model.otherProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button called =
        Buttons.secondary(
            "call-other-called", messages.text("runner.call.called"), model::calledOther);
    called.disableProperty().bind(model.otherProperty().map(String::isBlank));
    called.getStyleClass().add("target");
    HBox row = new HBox(field, called);
    row.setAlignment(Pos.BOTTOM_LEFT);
    row.getStyleClass().add("gap-12");
    return row;
  }

  private VBox field(String id, String key, javafx.beans.property.StringProperty typed) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(typed);
    Label label = new Label(messages.text(key));
    label.setLabelFor(field);
    label.setWrapText(true);
    field.setAccessibleText(messages.text(key));
    VBox box = new VBox(label, field);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
