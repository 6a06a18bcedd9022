package app.tarkka.ui.editor.field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field under its name, with room for a plain sentence when it cannot be read. */
public final class Labelled extends VBox {
  private final Label refusal = new Label();
  private final Label label;
  private final Node field;

  public Labelled(String name, Node field) {
    getStyleClass().add("labelled");
    this.field = field;
    label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    label.setWrapText(true);
    field.setAccessibleText(name);
    refusal.getStyleClass().add("field-error");
    refusal.setWrapText(true);
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    if (field.getId() != null) {
      refusal.setId(field.getId() + "-refusal");
    }
    setMinWidth(0);
    getChildren().addAll(label, field, refusal);
  }

  public void rename(String name) {
    label.setText(name);
    field.setAccessibleText(name);
  }

  /** What is wrong; empty when nothing is. */
  public void refuse(String why) {
    refusal.setText(why);
  }

  public Label refusal() {
    return refusal;
  }
}
