package app.tarkka.ui.templates;

import app.tarkka.document.Kind;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.KindIcon;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the choice, below the name of its group where it is the first of it. */
final class BeginningCell extends ListCell<Beginning> {
  private static final double SCROLL_BAR = 12;

  private final Messages messages;
  private final Label group = new Label();
  private final FontIcon icon = Icons.icon(Feather.FILE);
  private final Label name = new Label();
  private final VBox box;

  BeginningCell(Messages messages) {
    this.messages = messages;
    setPrefWidth(0);
    group.getStyleClass().addAll("overline", "beginning-group");
    group.managedProperty().bind(group.visibleProperty());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(icon, name);
    line.getStyleClass().add("beginning-line");
    line.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(group, line);
  }

  /** As high as its name needs in the width that there is. */
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : snappedTopInset()
            + box.prefHeight(getListView().getWidth() - room())
            + snappedBottomInset();
  }

  /** Of the list's edges and its scroll bar. */
  private double room() {
    return getListView().snappedLeftInset() + getListView().snappedRightInset() + SCROLL_BAR;
  }

  @Override
  protected void updateItem(@Nullable Beginning one, boolean empty) {
    super.updateItem(one, empty);
    if (empty || one == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Kind kind =
        switch (one) {
          case Beginning.Empty(Kind of) -> of;
          case Beginning.Given given -> given.kind();
          case Beginning.Own own -> own.template().kept().content().kind();
        };
    icon.setIconCode(KindIcon.of(kind));
    name.setText(name(one, messages));
    group.setText(group(one));
    int before = getIndex() - 1;
    group.setVisible(
        before < 0 || !group(getListView().getItems().get(before)).equals(group.getText()));
    setAccessibleText(
        messages.text(
            "templates.spoken", name(one, messages), group(one), messages.text("document", kind)));
    setGraphic(box);
  }

  private String group(Beginning one) {
    return switch (one) {
      case Beginning.Empty _ -> messages.text("templates.group.empty");
      case Beginning.Given _ -> messages.text("templates.group.given");
      case Beginning.Own _ -> messages.text("templates.group.own");
    };
  }

  static String name(Beginning one, Messages messages) {
    return switch (one) {
      case Beginning.Empty(Kind kind) -> messages.text("document", kind);
      case Beginning.Given given -> given.name();
      case Beginning.Own own -> own.template().name();
    };
  }
}
