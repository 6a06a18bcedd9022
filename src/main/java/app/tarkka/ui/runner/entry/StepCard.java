package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepPictures;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A step as it is read: what surrounds it, notices before it, its text, limits and pictures. */
public final class StepCard extends VBox {
  private final Messages messages;
  private final FlowPane chips;

  public StepCard(Stop stop, Messages messages, StepPictures pictures) {
    this.messages = messages;
    getStyleClass().add("step-card");
    StepParts parts = new StepParts(messages, pictures);
    section(stop);
    getChildren().addAll(parts.section(stop));
    stop.before().forEach(reading -> getChildren().addAll(parts.reading(reading)));
    getChildren().addAll(parts.notices(stop.step().notices()));
    chips = chips(stop);
    getChildren().add(chips);
    getChildren().add(text(stop.step()));
    specification(stop.step());
    getChildren().addAll(parts.pictures(stop.step()));
    stop.parts().forEach(reading -> getChildren().addAll(parts.reading(reading)));
    getChildren().addAll(parts.conclusion(stop));
  }

  private void section(Stop stop) {
    if (!stop.part().title().isBlank()) {
      Label title = new Label(stop.part().title());
      title.setWrapText(true);
      title.getStyleClass().addAll("text-strong", "text-muted");
      getChildren().add(title);
    }
  }

  private FlowPane chips(Stop stop) {
    FlowPane row = new FlowPane(8, 4);
    row.getStyleClass().add("step-chips");
    if (!stop.number().isEmpty()) {
      Label number = new Label(stop.number());
      number.setId("step-number");
      number.getStyleClass().addAll("text-h2", "step-number");
      row.getChildren().add(number);
    }
    row.getChildren().addAll(StepChips.of(stop, messages));
    return row;
  }

  /** The step is read in the source, because its translation is missing. */
  public void untranslated(String source) {
    chips.getChildren().add(StepChips.untranslated(source, messages));
  }

  private RichText text(Step step) {
    RichText text = new RichText(StepText.of(step, messages));
    text.setId("step-text");
    text.getStyleClass().add("text-step");
    return text;
  }

  private void specification(Step step) {
    String asked = new ResultWords(messages).asked(step);
    if (!asked.isEmpty()) {
      Label label = new Label(asked);
      label.setId("step-specification");
      label.setWrapText(true);
      label.getStyleClass().addAll("text-h3", "step-specification");
      getChildren().add(label);
    }
  }
}
