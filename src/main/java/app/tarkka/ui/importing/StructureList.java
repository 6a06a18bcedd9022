package app.tarkka.ui.importing;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
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
    private final Label text = new Label();
    private final Label below = new Label();
    private final FlowPane chips = new FlowPane(6, 4);
    private final HBox line;

    RowCell() {
      setPrefWidth(0);
      number.getStyleClass().addAll("text-muted", "structure-number");
      number.setMinWidth(USE_PREF_SIZE);
      text.setWrapText(true);
      text.setMinHeight(USE_PREF_SIZE);
      below.setWrapText(true);
      below.getStyleClass().addAll("text-muted", "structure-below");
      below.managedProperty().bind(below.textProperty().isNotEmpty());
      chips.managedProperty().bind(chips.visibleProperty());
      VBox all = new VBox(4, text, below, chips);
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
          below.setText(section.section().text());
          section.section().notices().forEach(this::notice);
        }
        case Row.OfStep step -> {
          number.setText(step.number());
          below.setText("");
          show(step.step());
        }
      }
      text.getStyleClass().remove("text-strong");
      if (row.depth() == 0) {
        text.getStyleClass().add("text-strong");
      }
      text.setText(row.text());
      chips.setVisible(!chips.getChildren().isEmpty());
      line.setPadding(new Insets(0, 0, 0, Math.max(0, row.depth() - 1) * INDENT));
      setGraphic(line);
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
      if (!step.media().isEmpty()) {
        chip(messages.text("importing.pictures", step.media().size()), Chip.Tone.NEUTRAL);
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
