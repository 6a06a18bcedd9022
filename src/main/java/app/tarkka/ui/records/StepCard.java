package app.tarkka.ui.records;

import app.tarkka.run.Standing;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.records.RecordPage.EntryPart;
import app.tarkka.ui.records.RecordPage.StepPart;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One step of a record: what it asked, every entry, struck through where it no longer stands. */
final class StepCard extends VBox {
  private final RecordPhotos photos;
  private final Messages messages;

  StepCard(StepPart step, RecordPhotos photos, Messages messages) {
    this.photos = photos;
    this.messages = messages;
    getStyleClass().addAll("record-step", "gap-8");
    getChildren().add(head(step));
    step.entries().forEach(entry -> getChildren().add(entry(entry)));
    step.timers().forEach(one -> getChildren().add(indented(timer(one))));
    step.concessions().forEach(one -> getChildren().add(indented(conceded(one))));
    step.open().forEach(mark -> getChildren().add(indented(mark(mark))));
  }

  private Node head(StepPart step) {
    RichText text = new RichText(step.text());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox first = new HBox(text);
    if (!step.number().isEmpty()) {
      Label number = new Label(step.number());
      number.getStyleClass().addAll("text-strong", "record-number");
      number.setMinWidth(USE_PREF_SIZE);
      first.getChildren().addFirst(number);
    }
    first.getStyleClass().add("gap-8");
    FlowPane asked = new FlowPane();
    asked.getStyleClass().add("record-asked");
    if (step.key()) {
      asked.getChildren().add(new Chip(messages.text("records.key"), Chip.Tone.ACCENT));
    }
    if (!step.policy().isEmpty()) {
      asked.getChildren().add(new Chip(step.policy(), Chip.Tone.CHECKER));
    }
    if (!step.asked().isEmpty()) {
      Label limits = new Label(step.asked());
      limits.getStyleClass().add("text-muted");
      limits.setWrapText(true);
      asked.getChildren().add(limits);
    }
    return asked.getChildren().isEmpty() ? first : new VBox(4, first, indented(asked));
  }

  private Node entry(EntryPart entry) {
    VBox box = new VBox();
    box.getStyleClass().add("gap-4");
    FlowPane line = new FlowPane();
    line.getStyleClass().add("record-asked");
    if (!entry.label().isEmpty()) {
      line.getChildren().add(new Chip(entry.label()));
    }
    boolean stands = entry.standing() == Standing.STANDS;
    Label value = new Label(entry.value());
    value.setWrapText(true);
    value.getStyleClass().addAll("text-body", stands ? "text-strong" : "text-struck");
    if (!stands || entry.mark().filter(mark -> mark.says(entry.value())).isEmpty()) {
      line.getChildren().add(value);
    }
    if (stands) {
      entry.mark().ifPresent(mark -> line.getChildren().add(mark(mark)));
    } else {
      Label fate = new Label(entry.fate());
      fate.getStyleClass().add("text-muted");
      line.getChildren().add(fate);
    }
    box.getChildren().add(line);
    entry.photo().ifPresent(photo -> box.getChildren().add(new PhotoView(photo, photos, messages)));
    entry
        .signature()
        .ifPresent(signed -> box.getChildren().add(new SignatureView(signed, messages)));
    if (!entry.reason().isEmpty()) {
      box.getChildren().add(Lines.muted(messages.text("records.entry.reason", entry.reason())));
    }
    box.getChildren().add(new WhoLine(entry.by()));
    entry.tried().forEach(tried -> box.getChildren().add(new SecondCheck(tried, messages)));
    entry.checks().forEach(check -> box.getChildren().add(new SecondCheck(check, messages)));
    return indented(box);
  }

  private static Node timer(RecordPage.TimerPart timer) {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("record-asked");
    if (!timer.label().isEmpty()) {
      line.getChildren().add(new Chip(timer.label()));
    }
    line.getChildren().add(new StatusMark(Status.ATTENTION, timer.what()));
    Label reason = new Label(timer.reason());
    reason.setWrapText(true);
    VBox box = new VBox(line, reason, new WhoLine(timer.by()));
    box.getStyleClass().addAll("record-check", "gap-4");
    return box;
  }

  private Node conceded(RecordPage.Concession concession) {
    VBox box =
        new VBox(
            new StatusMark(Status.ATTENTION, messages.text("records.concession")),
            new ConcessionLine(concession));
    box.getStyleClass().addAll("record-check", "gap-4");
    return box;
  }

  private static StatusMark mark(Mark mark) {
    return new StatusMark(mark.status(), mark.word());
  }

  private static Node indented(Node node) {
    HBox box = new HBox(node);
    HBox.setHgrow(node, Priority.ALWAYS);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("record-indent");
    return box;
  }
}
