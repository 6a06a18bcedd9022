package app.tarkka.ui.people;

import app.tarkka.person.PersonColours;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Name, initials, colour and roles. */
final class PersonFormPane extends VBox {
  private final PersonForm form;
  private final Messages messages;
  private final Subscriptions subscriptions;
  private final TextField name;

  PersonFormPane(PersonForm form, Messages messages, Subscriptions subscriptions) {
    this.form = form;
    this.messages = messages;
    this.subscriptions = subscriptions;
    getStyleClass().add("form");
    name = text("person-name", messages.text("people.name"), form.nameProperty());
    TextField initials =
        text("person-initials", messages.text("people.initials"), form.initialsProperty());
    initials.setPrefColumnCount(4);
    StackPane picture = new StackPane();
    subscriptions.follow(
        form.initialsProperty().flatMap(i -> form.colourProperty().map(c -> i + c)),
        _ -> picture.getChildren().setAll(avatar()));
    HBox shown = new HBox(initials, picture);
    shown.getStyleClass().add("gap-12");
    shown.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            labelled(messages.text("people.name"), name),
            labelled(messages.text("people.initials"), shown),
            labelled(messages.text("people.colour"), colours()),
            labelled(messages.text("people.roles"), roles()));
  }

  void focusFirst() {
    name.requestFocus();
  }

  private Avatar avatar() {
    String colour = form.colourProperty().get();
    return new Avatar(
        form.nameProperty().get(),
        form.initialsProperty().get(),
        colour.isEmpty() ? PersonColours.ALL.getFirst() : colour);
  }

  private Node colours() {
    FlowPane swatches = new FlowPane();
    swatches.getStyleClass().add("person-swatches");
    ToggleGroup group = new ToggleGroup();
    int number = 1;
    for (String colour : PersonColours.ALL) {
      ToggleButton swatch = new ToggleButton();
      swatch.setId("person-colour-" + number);
      swatch.setAccessibleText(messages.text("people.colour.one", number++));
      swatch.setToggleGroup(group);
      swatch.getStyleClass().add("person-swatch");
      Region dot = new Region();
      dot.getStyleClass().add("person-dot");
      dot.setStyle("-fx-background-color: " + colour + ";");
      swatch.setGraphic(dot);
      swatch.setOnAction(_ -> form.colourProperty().set(colour));
      subscriptions.follow(
          form.colourProperty(), now -> swatch.setSelected(now.equalsIgnoreCase(colour)));
      swatches.getChildren().add(swatch);
    }
    return swatches;
  }

  private Node roles() {
    VBox boxes = new VBox();
    boxes.getStyleClass().add("gap-4");
    Map<Role, CheckBox> byRole = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      CheckBox box = new CheckBox(messages.text("people", role));
      box.setId("person-role-" + role.token());
      box.setSelected(form.roles().contains(role));
      box.setOnAction(
          _ -> {
            if (box.isSelected()) {
              form.roles().add(role);
            } else {
              form.roles().remove(role);
            }
          });
      Label what = new Label(what(role));
      what.setWrapText(true);
      what.getStyleClass().addAll("field-help", "person-role-help");
      byRole.put(role, box);
      boxes.getChildren().add(new VBox(box, what));
    }
    SetChangeListener<Role> follow =
        change -> byRole.forEach((role, box) -> box.setSelected(change.getSet().contains(role)));
    form.roles().addListener(follow);
    subscriptions.add(() -> form.roles().removeListener(follow));
    return boxes;
  }

  private String what(Role role) {
    return switch (role) {
      case OWNER -> messages.text("people.role.owner");
      case AUTHOR -> messages.text("people.role.author");
      case WORKER -> messages.text("people.role.worker");
      case CHECKER -> messages.text("people.role.checker");
    };
  }

  private TextField text(String id, String label, StringProperty property) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(label);
    field.textProperty().bindBidirectional(property);
    HBox.setHgrow(field, Priority.SOMETIMES);
    return field;
  }

  private static Node labelled(String text, Node node) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    label.setLabelFor(node);
    VBox box = new VBox(label, node);
    box.getStyleClass().add("gap-4");
    return box;
  }
}
