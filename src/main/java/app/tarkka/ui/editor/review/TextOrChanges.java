package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.control.ReviewedChanges;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.difference.ChangesView;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Over the outline: the whole text, or what it changes in the revision in force. */
public final class TextOrChanges extends VBox {
  private final ReviewedChanges reviewed;
  private final Node text;
  private final ChangesView changes;

  public TextOrChanges(
      ReviewedChanges reviewed,
      VBox text,
      OpenDocument open,
      StepPictures pictures,
      Messages messages,
      Subscriptions subscriptions) {
    this.reviewed = reviewed;
    this.text = text;
    getStyleClass().add("outline-column");
    changes = new ChangesView(reviewed.changes(), pictures, messages, subscriptions);
    ToggleGroup group = new ToggleGroup();
    ToggleButton whole = tab("show-text", messages.text("editor.changes.whole"), group);
    ToggleButton changed =
        tab("show-changes", messages.text("editor.changes.since", reviewed.since()), group);
    // A tab that is pressed again stays the one that is open.
    whole.setOnAction(
        _ -> {
          whole.setSelected(true);
          reviewed.shownProperty().set(false);
        });
    changed.setOnAction(
        _ -> {
          changed.setSelected(true);
          reviewed.shownProperty().set(true);
        });
    HBox tabs = new HBox(changed, whole);
    tabs.getStyleClass().add("side-tabs");
    getChildren().add(tabs);
    VBox.setVgrow(text, Priority.ALWAYS);
    VBox.setVgrow(changes, Priority.ALWAYS);
    subscriptions.follow(
        reviewed.shownProperty(),
        shown -> {
          (shown ? changed : whole).setSelected(true);
          show(shown);
        });
    subscriptions.onChange(open.text().contentProperty(), reviewed::refresh);
  }

  private void show(boolean changed) {
    Node wanted = changed ? changes : text;
    getChildren().removeAll(text, changes);
    getChildren().add(wanted);
    reviewed.refresh();
  }

  private static ToggleButton tab(String id, String text, ToggleGroup group) {
    ToggleButton tab = new ToggleButton(text);
    tab.setId(id);
    tab.setToggleGroup(group);
    tab.getStyleClass().add("side-tab");
    return tab;
  }
}
