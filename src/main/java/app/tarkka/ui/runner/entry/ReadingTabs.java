package app.tarkka.ui.runner.entry;

import app.tarkka.run.Judgement;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * The readings of a number, all in sight and each a button back to it, under the line that says
 * which one is being typed. Each is judged by itself, except on a key step, where nothing is told
 * before the value was recorded (R10).
 */
final class ReadingTabs extends VBox {
  private final NumberAnswerModel model;
  private final Messages messages;
  private final ResultWords words;
  private final Label now = new Label();
  private final FlowPane tabs = new FlowPane(8, 8);

  ReadingTabs(NumberAnswerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new ResultWords(messages);
    getStyleClass().add("gap-8");
    now.setId("reading-now");
    now.getStyleClass().addAll("text-body", "text-strong");
    for (int i = 0; i < model.readings().size(); i++) {
      tabs.getChildren().add(tab(i));
    }
    getChildren().addAll(now, tabs);
    model.currentProperty().subscribe(_ -> show());
    model.changes().addListener(_ -> show());
    show();
  }

  private ToggleButton tab(int index) {
    ToggleButton tab = new ToggleButton();
    tab.setId("reading-" + (index + 1));
    tab.getStyleClass().add("reading");
    tab.setMnemonicParsing(false);
    tab.setOnAction(
        _ -> {
          model.currentProperty().set(index);
          show();
        });
    return tab;
  }

  private void show() {
    int current = model.currentProperty().get();
    int count = model.readings().size();
    now.setText(messages.text("runner.entry.reading.now", current + 1, count));
    for (int i = 0; i < count; i++) {
      ToggleButton tab = (ToggleButton) tabs.getChildren().get(i);
      String typed = model.readings().get(i).get();
      tab.setText(messages.text("runner.entry.reading", i + 1, typed.isBlank() ? "…" : typed));
      tab.setSelected(i == current);
      Optional<Ruling> ruling = model.ruling(i);
      String judged = ruling.map(one -> words.of(one, model.unit())).orElse("");
      tab.setGraphic(ruling.map(one -> mark(one.judgement(), judged)).orElse(null));
      tab.setAccessibleText(judged.isEmpty() ? tab.getText() : tab.getText() + ", " + judged);
    }
  }

  private StatusMark mark(Judgement judgement, String judged) {
    Status status = ToleranceRuler.status(judgement);
    StatusMark mark = StatusMark.withoutWord(status, messages);
    mark.setAccessibleText(judged);
    return mark;
  }
}
