package app.tarkka.ui.editor.preview;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.PictureRows;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.PictureRow;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.StepWords;
import app.tarkka.ui.kit.Subscriptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The current step as the worker will see it; nothing in it can be used. */
final class WorkerPreview extends ScrollPane {
  private static final double PICTURE = 284;

  private final DraftModel draft;
  private final StepPictures pictures;
  private final Messages messages;
  private final StepWords words;
  private final PreviewHelp help;
  private final VBox page = new VBox();
  private final RichText text = new RichText("");

  /** Kept while other things of the step change, so that no picture is read again for them. */
  private final Map<List<Media>, PictureRow> drawnPictures = new HashMap<>();

  private @Nullable Step drawn;
  private String drawnNumber = "";

  WorkerPreview(
      DraftModel draft, StepPictures pictures, Messages messages, Subscriptions subscriptions) {
    this.draft = draft;
    this.pictures = pictures;
    this.messages = messages;
    this.words = new StepWords(messages);
    this.help = new PreviewHelp(messages);
    setId("preview-of-worker");
    getStyleClass().add("preview-scroll");
    setFitToWidth(true);
    page.getStyleClass().add("preview-page");
    text.getStyleClass().add("text-step");
    setContent(page);
    subscriptions.follow(draft.currentProperty(), _ -> show());
    subscriptions.follow(draft.contentProperty(), _ -> show());
  }

  private void show() {
    if (onlyTextChanged()) {
      return;
    }
    page.getChildren().clear();
    drawn = null;
    draft
        .currentRow()
        .ifPresent(
            row -> {
              switch (row) {
                case Row.OfStep line -> step(line);
                case Row.OfSection line -> section(line.section(), line.steps());
              }
            });
  }

  /** While a step is typed, only its words are drawn again: a keystroke has a frame's time. */
  private boolean onlyTextChanged() {
    if (drawn == null
        || !(draft.currentRow().orElse(null) instanceof Row.OfStep(Step step, int _, String number))
        || !drawn.equals(unworded(step))
        || !number.equals(drawnNumber)) {
      return false;
    }
    words(step);
    return true;
  }

  private static Step unworded(Step step) {
    return step.toBuilder().text("").build();
  }

  private void words(Step step) {
    text.show(step.text().isBlank() ? messages.text("editor.preview.empty") : step.text());
  }

  private void step(Row.OfStep line) {
    Step step = line.step();
    drawn = unworded(step);
    drawnNumber = line.number();
    Content content = draft.content();
    List<Step> order = content.stepsInOrder();
    int place = order.indexOf(step) + 1;
    muted(messages.text("editor.preview.place", place, order.size(), sectionOf(content, step)));
    Optional<Section> begins =
        sectionHolding(content, step).filter(section -> PreviewHelp.first(section, step));
    page.getChildren().addAll(begins.map(help::begins).orElse(List.of()));
    notices(begins.map(Section::notices).orElse(List.of()));
    notices(step.notices());
    chips(step);
    Label number = new Label(line.number());
    number.getStyleClass().addAll("text-muted", "text-strong");
    words(step);
    page.getChildren().addAll(number, text);
    pictures(step);
    page.getChildren().addAll(help.support(step));
    page.getChildren().add(new AnswerPreview(step, messages));
    if (step.signOff().needsSecondPerson()) {
      page.getChildren().add(check(step));
    }
    sectionHolding(content, step)
        .filter(section -> PreviewHelp.last(section, step))
        .ifPresent(section -> page.getChildren().addAll(help.ends(section)));
  }

  private void pictures(Step step) {
    List<List<Media>> rows = PictureRows.of(step.media());
    drawnPictures.keySet().retainAll(rows);
    rows.stream()
        .distinct()
        .map(
            row ->
                drawnPictures.computeIfAbsent(
                    row, one -> new PictureRow(one, PICTURE, pictures, messages)))
        .forEach(page.getChildren()::add);
  }

  private void section(Section section, int steps) {
    muted(messages.text("editor.preview.section", steps));
    Label title = new Label(section.title());
    title.getStyleClass().add("text-h2");
    title.setWrapText(true);
    page.getChildren().add(title);
    page.getChildren().addAll(help.begins(section));
    if (!section.text().isBlank()) {
      RichText said = new RichText(section.text());
      said.getStyleClass().add("text-body");
      page.getChildren().add(said);
    }
    notices(section.notices());
    page.getChildren().addAll(help.ends(section));
  }

  private void chips(Step step) {
    FlowPane chips = new FlowPane(8, 8);
    if (step.key()) {
      chips.getChildren().add(new Chip(messages.text("editor.mark.key"), Chip.Tone.ACCENT));
    }
    if (step.hold() != HoldPoint.NONE) {
      chips.getChildren().add(new Chip(messages.text("editor", step.hold())));
    }
    if (!step.required()) {
      chips.getChildren().add(new Chip(messages.text("editor.mark.optional")));
    }
    step.timers().forEach(timer -> chips.getChildren().add(new Chip(words.timer(timer))));
    if (!chips.getChildren().isEmpty()) {
      page.getChildren().add(chips);
    }
  }

  private Node check(Step step) {
    Label label =
        new Label(messages.text("editor.preview.check", messages.text("editor", step.signOff())));
    label.setWrapText(true);
    VBox box = new VBox(label);
    box.getStyleClass().addAll("tint-check", "preview-check");
    return box;
  }

  private void notices(List<Notice> notices) {
    notices.forEach(notice -> page.getChildren().add(new NoticeBox(notice, messages)));
  }

  private void muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("text-muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    page.getChildren().add(label);
  }

  private static String sectionOf(Content content, Step step) {
    return sectionHolding(content, step).map(Section::title).orElse("");
  }

  private static Optional<Section> sectionHolding(Content content, Step step) {
    return content.sections().stream()
        .filter(section -> !section.steps().isEmpty())
        .filter(
            section ->
                section.steps().stream()
                    .anyMatch(each -> each.id().equals(step.id()) || within(each, step)))
        .findFirst();
  }

  private static boolean within(Step parent, Step step) {
    return parent.steps().stream()
        .anyMatch(each -> each.id().equals(step.id()) || within(each, step));
  }
}
