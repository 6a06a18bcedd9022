package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;

/** The card of the library's file. */
public final class LibraryFileCard {
  private LibraryFileCard() {}

  public static Node of(LibraryFileModel model, Messages messages) {
    Label path = wrapped("settings-file", "text-code");
    path.setText(model.file().toString());
    Label what = wrapped("settings-file-what", "text-muted");
    what.setText(messages.text("settings.file.what"));
    Button copy =
        Buttons.secondary("settings-file-copy", messages.text("settings.file.copy"), model::copy);
    copy.disableProperty().bind(model.copyUnderWayProperty());
    FlowPane actions =
        new FlowPane(
            8,
            8,
            copy,
            Buttons.secondary(
                "settings-file-another", messages.text("settings.file.another"), model::another));
    actions.setAlignment(Pos.CENTER_LEFT);
    ProgressBar bar = new ProgressBar();
    bar.setAccessibleText(messages.text("settings.file.copying"));
    bar.visibleProperty().bind(model.copyUnderWayProperty());
    bar.managedProperty().bind(bar.visibleProperty());
    Label copied = wrapped("settings-file-copied", "text-muted");
    copied.textProperty().bind(model.copiedProperty());
    copied.visibleProperty().bind(model.copiedProperty().isNotEmpty());
    copied.managedProperty().bind(copied.visibleProperty());
    return Card.titled(messages.text("settings.file"), path, what, actions, bar, copied);
  }

  private static Label wrapped(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
