package app.tarkka.ui.editor.preview;

import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Subscriptions;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Beside the outline: what the worker sees, what the checker sees, and the paper (E1). */
public final class PreviewColumn extends BorderPane {
  private final ToggleGroup group = new ToggleGroup();
  private final HBox tabs = new HBox();
  private final StackPane shown = new StackPane();
  private final PrintedDraft printed;
  private boolean paper;

  public PreviewColumn(
      DraftModel draft,
      StepPictures pictures,
      PrintedDraft printed,
      Messages messages,
      Subscriptions subscriptions) {
    this.printed = printed;
    setId("preview");
    getStyleClass().add("preview");
    tabs.getStyleClass().add("side-tabs");
    setTop(tabs);
    setCenter(shown);
    WorkerPreview worker = new WorkerPreview(draft, pictures, messages, subscriptions);
    tab("preview-worker", messages.text("editor.preview.worker"), worker).setSelected(true);
    tab(
        "preview-checker",
        messages.text("editor.preview.check.tab"),
        new CheckerPreview(draft, pictures, messages, subscriptions));
    ToggleButton print =
        tab(
            "preview-print",
            messages.text("editor.preview.print"),
            new PrintPane(printed, messages, subscriptions));
    subscriptions.add(printed::close);
    subscriptions.follow(draft.contentProperty(), printed::changed);
    subscriptions.follow(
        print.selectedProperty(),
        now -> {
          paper = now;
          look();
        });
    sceneProperty().subscribe(_ -> look());
  }

  /** A preview that is not on screen composes nothing. */
  private void look() {
    printed.look(paper && getScene() != null);
  }

  private ToggleButton tab(String id, String text, Node pane) {
    ToggleButton tab = new ToggleButton(text);
    tab.setId(id);
    tab.setToggleGroup(group);
    tab.getStyleClass().add("side-tab");
    tab.setMaxWidth(Double.MAX_VALUE);
    tab.setOnAction(_ -> tab.setSelected(true));
    HBox.setHgrow(tab, Priority.ALWAYS);
    pane.visibleProperty().bind(tab.selectedProperty());
    pane.managedProperty().bind(tab.selectedProperty());
    tabs.getChildren().add(tab);
    shown.getChildren().add(pane);
    return tab;
  }
}
