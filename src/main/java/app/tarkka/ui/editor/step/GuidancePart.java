package app.tarkka.ui.editor.step;

import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** What the template says in the current line while nobody wrote it. */
final class GuidancePart extends VBox {
  private final Prompts prompts;
  private final Label said = new Label();

  GuidancePart(Prompts prompts, Messages messages) {
    this.prompts = prompts;
    setId("guidance");
    getStyleClass().addAll("guidance", "gap-8");
    Label heading = new Label(messages.text("editor.guidance"));
    heading.getStyleClass().add("overline");
    said.setId("guidance-text");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    Label why = new Label(messages.text("editor.guidance.help"));
    why.getStyleClass().add("field-help");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    Button take =
        Buttons.secondary("guidance-take", messages.text("editor.guidance.take"), prompts::take);
    take.setTooltip(new Tooltip(Shortcut.TAKE_GUIDANCE.shown()));
    getChildren().addAll(heading, said, why, take);
    managedProperty().bind(visibleProperty());
  }

  void show(Row row) {
    String text = prompts.guiding(row);
    said.setText(text);
    setVisible(!text.isEmpty());
  }
}
