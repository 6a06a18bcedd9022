package app.tarkka.ui.records;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.records.RecordPage.CheckPart;
import app.tarkka.ui.records.RecordPage.Tried;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * A second person's check under its entry: what it came to, how independent it was, and by whom.
 * Struck through and called void when what was checked no longer stands.
 */
final class SecondCheck extends VBox {
  SecondCheck(CheckPart check, Messages messages) {
    getStyleClass().addAll("record-check", "gap-4");
    boolean counts = check.voided().isEmpty();
    FlowPane line = new FlowPane();
    line.getStyleClass().add("record-asked");
    if (counts) {
      line.getChildren().add(mark(check.outcome()));
    } else {
      Label outcome = new Label(check.outcome().word());
      outcome.getStyleClass().addAll("text-body", "text-struck");
      line.getChildren().addAll(voided(messages), outcome);
    }
    if (!check.value().isEmpty()) {
      Label value = new Label(check.value());
      value.setWrapText(true);
      value.getStyleClass().addAll("text-body", counts ? "text-strong" : "text-struck");
      line.getChildren().add(value);
    }
    if (counts) {
      check.judgement().ifPresent(mark -> line.getChildren().add(mark(mark)));
    }
    getChildren().add(line);
    if (!counts) {
      getChildren().add(Lines.muted(check.voided()));
    }
    getChildren()
        .add(
            Lines.muted(
                String.join(
                    " · ",
                    check.how(),
                    messages.text("records.after", check.after()),
                    check.seat())));
    if (!check.note().isEmpty()) {
      getChildren().add(Lines.muted(messages.text("records.check.note", check.note())));
    }
    getChildren().add(new WhoLine(check.by()));
    if (!check.credential().isEmpty()) {
      getChildren().add(Lines.muted(check.credential()));
    }
  }

  /** Somebody could not check it; that is no check. */
  SecondCheck(Tried tried, Messages messages) {
    getStyleClass().addAll("record-check", "gap-4");
    getChildren()
        .addAll(
            new StatusMark(Status.NOT_APPLICABLE, messages.text("records.not-possible")),
            Lines.muted(tried.reason()),
            new WhoLine(tried.by()));
  }

  private static StatusMark voided(Messages messages) {
    StatusMark mark = new StatusMark(Status.NOT_APPLICABLE, messages.text("records.void"));
    mark.getStyleClass().add("record-void");
    return mark;
  }

  private static StatusMark mark(Mark mark) {
    return new StatusMark(mark.status(), mark.word());
  }
}
