package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.RichText;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A step as it is read: what surrounds it, notices before it, its text, limits and pictures. */
public final class StepCard extends VBox {
  private static final double PICTURE = 360;

  private final Messages messages;

  /**
   * @param pictures gives a picture's bytes by its hash
   */
  public StepCard(Stop stop, Messages messages, BiConsumer<String, Consumer<byte[]>> pictures) {
    this.messages = messages;
    getStyleClass().add("step-card");
    section(stop);
    stop.notices().stream()
        .map((Notice notice) -> new NoticeBox(notice, messages))
        .forEach(getChildren()::add);
    stop.readFirst().forEach(step -> read(step, pictures));
    stop.within().forEach(this::within);
    getChildren().add(chips(stop));
    getChildren().add(text(stop.step()));
    specification(stop.step());
    stop.step().media().forEach(media -> picture(media, pictures));
  }

  private void section(Stop stop) {
    if (!stop.sectionTitle().isBlank()) {
      Label title = new Label(stop.sectionTitle());
      title.setWrapText(true);
      title.getStyleClass().addAll("text-strong", "text-muted");
      getChildren().add(title);
    }
    if (!stop.sectionText().isBlank()) {
      RichText text = new RichText(stop.sectionText());
      text.getStyleClass().add("text-body");
      getChildren().add(text);
    }
  }

  private void read(Step step, BiConsumer<String, Consumer<byte[]>> pictures) {
    RichText text = new RichText(step.text());
    text.getStyleClass().addAll("text-body", "read-only-step");
    getChildren().add(text);
    step.media().forEach(media -> picture(media, pictures));
  }

  private void within(String parent) {
    RichText text = new RichText(parent);
    text.getStyleClass().addAll("text-body", "step-within");
    getChildren().add(text);
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
    if (stop.step().key()) {
      row.getChildren().add(new Chip(messages.text("runner.key"), Chip.Tone.ACCENT));
    }
    if (stop.optional()) {
      row.getChildren().add(new Chip(messages.text("runner.optional")));
    }
    SignOff signOff = stop.step().signOff();
    if (signOff.needsSecondPerson()) {
      row.getChildren().add(new Chip(messages.text("runner", signOff), Chip.Tone.CHECKER));
    }
    return row;
  }

  private RichText text(Step step) {
    RichText text = new RichText(StepText.of(step, messages));
    text.setId("step-text");
    text.getStyleClass().add("text-step");
    return text;
  }

  private void specification(Step step) {
    String asked =
        step.answer() instanceof Answer.Code(String expected) && !expected.isEmpty()
            ? messages.text("runner.expected", expected)
            : new ResultWords(messages).specification(step.specification());
    if (!asked.isEmpty()) {
      Label label = new Label(asked);
      label.setId("step-specification");
      label.setWrapText(true);
      label.getStyleClass().addAll("text-h3", "step-specification");
      getChildren().add(label);
    }
  }

  private void picture(Media media, BiConsumer<String, Consumer<byte[]>> pictures) {
    String sha256 = media.sha256();
    if (sha256 == null) {
      Label missing = new Label(messages.text("runner.picture.missing", media.name()));
      missing.setWrapText(true);
      missing.getStyleClass().addAll("picture-missing");
      getChildren().add(missing);
      return;
    }
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitWidth(PICTURE);
    view.setFitHeight(PICTURE * 0.75);
    view.setAccessibleText(media.name());
    getChildren().add(view);
    pictures.accept(sha256, bytes -> view.setImage(new Image(new ByteArrayInputStream(bytes))));
  }

  /** The steps that are only read, for the end of a run. */
  public static List<RichText> readings(List<Step> steps) {
    return steps.stream()
        .map(
            step -> {
              RichText text = new RichText(step.text());
              text.getStyleClass().add("text-body");
              return text;
            })
        .toList();
  }
}
