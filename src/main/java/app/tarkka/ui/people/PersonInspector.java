package app.tarkka.ui.people;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WorkingLine;
import app.tarkka.ui.kit.signing.ChangePinPanel;
import app.tarkka.ui.people.PeopleModel.Panel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What is known of the chosen person, and what can be done. */
final class PersonInspector extends VBox {
  private final PeopleModel model;
  private final Messages messages;
  private final Subscriptions parts = new Subscriptions();

  PersonInspector(PeopleModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("person-inspector");
    getStyleClass().add("person-inspector");
  }

  void show(Panel panel) {
    parts.close();
    getChildren().clear();
    switch (panel) {
      case NOBODY -> getChildren().add(muted(messages.text("people.choose")));
      case ADD -> form(messages.text("people.add.title"), messages.text("people.add.save"));
      case EDIT -> model.selectedProperty().get().ifPresent(this::edit);
      case OWN_PIN -> model.selectedProperty().get().ifPresent(this::ownPin);
    }
  }

  void close() {
    parts.close();
  }

  private void edit(Person person) {
    if (!person.active()) {
      getChildren().addAll(title(person.name()), muted(messages.text("people.inactive")));
      return;
    }
    form(person.name(), messages.text("people.save"));
    FlowPane more = new FlowPane();
    more.getStyleClass().add("person-actions");
    Button deactivate =
        Buttons.quiet(
            "person-deactivate", messages.text("people.deactivate.do"), model::deactivate);
    deactivate.getStyleClass().add("person-danger");
    Button badge = Buttons.secondary("person-badge", "", model.badge()::set);
    Button noBadge =
        Buttons.secondary(
            "person-badge-remove", messages.text("people.badge.remove"), model.badge()::remove);
    noBadge.managedProperty().bind(noBadge.visibleProperty());
    parts.follow(
        model.badge().thereProperty(),
        there -> {
          badge.setText(messages.text(there ? "people.badge.change" : "people.badge.set"));
          noBadge.setVisible(there);
        });
    more.getChildren()
        .addAll(
            Buttons.secondary(
                "person-own-pin", messages.text("people.pin.change"), model::changeOwnPin),
            Buttons.secondary(
                "person-issue-pin", messages.text("people.pin.issue"), model::issuePin),
            badge,
            noBadge,
            deactivate);
    parts.follow(model.decision().workingProperty(), more::setDisable);
    getChildren().addAll(divider(), more);
  }

  private void form(String title, String save) {
    PersonFormPane form = new PersonFormPane(model.form(), messages, parts);
    Label refusal = new Label();
    refusal.setId("person-refusal");
    refusal.setWrapText(true);
    refusal.getStyleClass().add("field-error");
    parts.follow(model.decision().refusalProperty(), refusal::setText);
    WorkingLine line = new WorkingLine("person-working", messages.text("people.working"));
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("person-actions");
    buttons
        .getChildren()
        .addAll(
            Buttons.primary("person-save", save, model::save),
            Buttons.secondary("person-cancel", messages.text("people.cancel"), model::cancel));
    parts.follow(
        model.decision().workingProperty(),
        now -> {
          line.show(now);
          refusal.setVisible(!now);
          form.setDisable(now);
          buttons.setDisable(now);
        });
    getChildren().addAll(title(title), form, new StackPane(refusal, line), buttons);
    if (model.panelProperty().get() == Panel.ADD) {
      form.focusFirst();
    }
  }

  private void ownPin(Person person) {
    ChangePinPanel panel = new ChangePinPanel(model.pinOf(person), messages, model::pinChanged);
    getChildren()
        .addAll(
            title(messages.text("people.pin.of", person.name())),
            panel,
            Buttons.secondary("person-pin-cancel", messages.text("people.cancel"), model::cancel));
    panel.focus();
  }

  private static Label title(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("text-h3");
    return label;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private static Node divider() {
    VBox line = new VBox();
    line.getStyleClass().add("divider");
    return line;
  }
}
