package app.tarkka.ui.importing;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.StepWords;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sections and steps that were understood, as a list to read through. */
final class StructureList extends ListView<Row> {
  private static final double INDENT = 20;

  /** In characters; some files are one long text. */
  private static final int LONGEST_TEXT = 600;

  private final Messages messages;
  private final StepWords words;

  StructureList(Content content, Messages messages) {
    super(FXCollections.observableArrayList(Row.of(content)));
    this.messages = messages;
    this.words = new StepWords(messages);
    setId("import-structure");
    getStyleClass().add("structure-list");
    setAccessibleText(messages.text("importing.understood"));
    setCellFactory(_ -> new RowCell());
    Label nothing = new Label(messages.text("importing.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("text-muted");
    setPlaceholder(nothing);
  }

  private final class RowCell extends ListCell<Row> {
    private final Label number = new Label();
    private final Label title = new Label();
    private final RichText text = new RichText("");
    private final Label more = new Label(messages.text("importing.more"));
    private final FlowPane chips = new FlowPane(6, 4);
    private final HBox line;

    RowCell() {
      setPrefWidth(0);
      number.getStyleClass().addAll("text-muted", "structure-number");
      number.setMinWidth(USE_PREF_SIZE);
      title.setWrapText(true);
      title.setMinHeight(USE_PREF_SIZE);
      more.setWrapText(true);
      more.setMinHeight(USE_PREF_SIZE);
      more.getStyleClass().add("text-muted");
      VBox all = new VBox(4, title, text, more, chips);
      all.getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
      HBox.setHgrow(all, Priority.ALWAYS);
      line = new HBox(8, number, all);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      chips.getChildren().clear();
      switch (row) {
        case Row.OfSection section -> {
          number.setText(section.number());
          title(section.text());
          show(Excerpt.of(section.section().text(), LONGEST_TEXT));
          section.section().notices().forEach(this::notice);
        }
        case Row.OfStep step -> {
          number.setText(step.number());
          title.setVisible(false);
          show(Excerpt.of(step.text(), LONGEST_TEXT));
          show(step.step());
        }
      }
      chips.setVisible(!chips.getChildren().isEmpty());
      line.setPadding(new Insets(0, 0, 0, Math.max(0, row.depth() - 1) * INDENT));
      setGraphic(line);
    }

    private void title(String words) {
      title.setVisible(true);
      title.getStyleClass().setAll("label", words.isBlank() ? "text-muted" : "text-strong");
      title.setText(words.isBlank() ? messages.text("importing.untitled") : words);
    }

    private void show(Excerpt excerpt) {
      text.setVisible(!excerpt.markdown().isEmpty());
      text.show(excerpt.markdown());
      more.setVisible(!excerpt.whole());
    }

    private void show(Step step) {
      if (!(step.answer() instanceof Answer.Acknowledge)) {
        chip(words.answer(step), Chip.Tone.ACCENT);
      }
      if (step.key()) {
        chip(messages.text("importing.key"), Chip.Tone.NEUTRAL);
      }
      if (step.hold() != HoldPoint.NONE) {
        chip(messages.text("importing.hold"), Chip.Tone.NEUTRAL);
      }
      if (step.signOff().needsSecondPerson()) {
        chip(words.signOff(step.signOff()), Chip.Tone.CHECKER);
      }
      step.timers().forEach(timer -> chip(words.timer(timer), Chip.Tone.NEUTRAL));
      step.notices().forEach(this::notice);
      int missing = (int) step.media().stream().filter(Media::missing).count();
      if (step.media().size() > missing) {
        chip(messages.text("importing.pictures", step.media().size() - missing), Chip.Tone.NEUTRAL);
      }
      if (missing > 0) {
        chip(messages.text("importing.pictures.missing", missing), Chip.Tone.WARN);
      }
    }

    private void notice(Notice notice) {
      chip(
          messages.text("kit", notice.level()),
          notice.level().isHazard() ? Chip.Tone.WARN : Chip.Tone.NEUTRAL);
    }

    private void chip(String word, Chip.Tone tone) {
      chips.getChildren().add(new Chip(word, tone));
    }
  }
}
