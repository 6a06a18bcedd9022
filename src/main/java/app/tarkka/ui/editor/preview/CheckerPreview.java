package app.tarkka.ui.editor.preview;

import app.tarkka.document.Answer;
import app.tarkka.document.Media;
import app.tarkka.document.PictureRows;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.PictureRow;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Subscriptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The current step as the second person will see it; nothing in it can be used. */
final class CheckerPreview extends ScrollPane {
  private static final double PICTURE = 284;

  private final DraftModel draft;
  private final StepPictures pictures;
  private final Messages messages;
  private final VBox page = new VBox();

  /** Kept while other things of the step change, so that no picture is read again for them. */
  private final Map<List<Media>, PictureRow> drawnPictures = new HashMap<>();

  private Optional<Row> drawn = Optional.empty();

  CheckerPreview(
      DraftModel draft, StepPictures pictures, Messages messages, Subscriptions subscriptions) {
    this.draft = draft;
    this.pictures = pictures;
    this.messages = messages;
    setId("preview-of-checker");
    getStyleClass().add("preview-scroll");
    setFitToWidth(true);
    page.getStyleClass().add("preview-page");
    setContent(page);
    visibleProperty().subscribe(this::show);
    subscriptions.follow(draft.currentProperty(), _ -> show());
    subscriptions.follow(draft.contentProperty(), _ -> show());
  }

  private void show() {
    Optional<Row> row = draft.currentRow();
    if (!isVisible() || row.equals(drawn)) {
      return;
    }
    drawn = row;
    page.getChildren().clear();
    switch (row.orElse(null)) {
      case null -> {}
      case Row.OfSection _ -> muted("editor.preview.checker.section");
      case Row.OfStep(Step step, int _, String number) -> {
        if (step.signOff().needsSecondPerson()) {
          checked(step, number);
        } else {
          muted(how(step.signOff()));
        }
      }
    }
  }

  private void checked(Step step, String number) {
    Label who = wrapped(messages.text(how(step.signOff())));
    VBox band = new VBox(overline(messages.text("runner.check.word")), who);
    band.getStyleClass().addAll("tint-check", "preview-check");
    page.getChildren().add(band);
    step.notices().forEach(notice -> page.getChildren().add(new NoticeBox(notice, messages)));
    Label place = new Label(number);
    place.getStyleClass().addAll("text-muted", "text-strong");
    RichText text =
        new RichText(step.text().isBlank() ? messages.text("editor.preview.empty") : step.text());
    text.getStyleClass().add("text-step");
    page.getChildren().addAll(place, text);
    List<List<Media>> rows = PictureRows.of(step.media());
    drawnPictures.keySet().retainAll(rows);
    rows.stream()
        .distinct()
        .map(
            row ->
                drawnPictures.computeIfAbsent(
                    row, one -> new PictureRow(one, PICTURE, pictures, messages)))
        .forEach(page.getChildren()::add);
    page.getChildren().addAll(entry(step));
  }

  private static String how(SignOff policy) {
    return switch (policy) {
      case BLIND -> "editor.preview.checker.blind";
      case WITNESSED -> "editor.preview.checker.witnessed";
      case INSPECTED -> "editor.preview.checker.inspected";
      case NONE, PERFORMED -> "editor.preview.checker.nobody";
    };
  }

  /** A blind checker answers; the others have the first answer before them. */
  private List<Node> entry(Step step) {
    if (step.signOff() == SignOff.BLIND) {
      Label yourself = wrapped(messages.text("runner.check.yourself"));
      yourself.getStyleClass().add("text-strong");
      return List.of(yourself, new AnswerPreview(step, messages));
    }
    if (step.signOff() == SignOff.WITNESSED) {
      return List.of();
    }
    Label recorded =
        wrapped(
            messages.text(
                step.answer() instanceof Answer.Acknowledge
                    ? "editor.preview.checker.done"
                    : "editor.preview.checker.answer"));
    recorded.getStyleClass().add("text-h3");
    VBox box = new VBox(overline(messages.text("runner.check.recorded")), recorded);
    box.getStyleClass().addAll("inset-surface", "preview-check");
    return List.of(box);
  }

  private void muted(String key) {
    Label label = wrapped(messages.text(key));
    label.getStyleClass().add("text-muted");
    page.getChildren().add(label);
  }

  private static Label overline(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("overline");
    return label;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
