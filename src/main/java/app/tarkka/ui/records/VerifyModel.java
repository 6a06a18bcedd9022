package app.tarkka.ui.records;

import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.PaperCheck;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Verifies the ledger, and holds a digest from paper against it. */
public final class VerifyModel {
  private static final long ROWS_BETWEEN_NEWS = 500;

  private final Workbench workbench;
  private final Ledger ledger;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Finding>> library =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Finding>> paper =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty sequence = new SimpleStringProperty("");
  private final StringProperty digest = new SimpleStringProperty("");

  /**
   * What a verification came to.
   *
   * @param more what is wrong, or what it rests on, a line each
   */
  record Finding(Mark mark, String sentence, List<String> more) {}

  public VerifyModel(Workbench workbench, Ledger ledger) {
    this.workbench = workbench;
    this.ledger = ledger;
  }

  /** The work under way; the last one stays, no longer active. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Finding>> libraryProperty() {
    return library.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Finding>> paperProperty() {
    return paper.getReadOnlyProperty();
  }

  /** The sequence number as copied from paper. */
  StringProperty sequenceProperty() {
    return sequence;
  }

  /** The digest as copied from paper, in groups or as hexadecimal. */
  StringProperty digestProperty() {
    return digest;
  }

  void verify() {
    library.set(Optional.empty());
    running.set(
        Optional.of(
            workbench
                .background()
                .start(
                    workbench.text("records.verify.doing"),
                    progress -> ledger.verify(news(progress, ledger.head().sequence())),
                    done -> library.set(Optional.of(finding(done))))));
  }

  void cancel() {
    running.get().ifPresent(Running::cancel);
  }

  /** Looks whether the ledger is the one that the digest was printed from. */
  void compare() {
    paper.set(Optional.empty());
    Optional<Long> number = number(sequence.get());
    if (number.isEmpty()) {
      paper.set(
          Optional.of(
              finding(Status.ATTENTION, workbench.text("records.paper.no-number"), List.of())));
      return;
    }
    String typed = digest.get();
    long row = number.get();
    running.set(
        Optional.of(
            workbench
                .background()
                .start(
                    workbench.text("records.paper.doing"),
                    progress -> PaperCheck.of(ledger, row, typed, news(progress, row)),
                    outcome -> paper.set(Optional.of(finding(outcome, row))))));
  }

  void back() {
    workbench.navigation().go(new Place.Records());
  }

  private LongConsumer news(Progress progress, long rows) {
    return row -> {
      if (row % ROWS_BETWEEN_NEWS == 0 || row == rows) {
        progress.at(
            rows == 0 ? 1 : row / (double) rows, workbench.text("records.verify.at", row, rows));
      }
    };
  }

  private Finding finding(Ledger.Verification done) {
    return done.sound()
        ? finding(
            Status.PASS,
            workbench.text("records.verify.sound", done.rows()),
            List.of(
                workbench.text(
                    "records.verify.head",
                    Long.toString(done.head().sequence()),
                    done.head().digest().groups())))
        : finding(Status.FAIL, workbench.text("records.verify.broken"), done.found());
  }

  private Finding finding(PaperCheck.Outcome outcome, long row) {
    String number = Long.toString(row);
    return switch (outcome) {
      case MATCHES ->
          finding(Status.PASS, workbench.text("records.paper.matches", number), List.of());
      case DIFFERS ->
          finding(Status.FAIL, workbench.text("records.paper.differs", number), List.of());
      case NO_SUCH_ROW ->
          finding(
              Status.FAIL,
              workbench.text(
                  "records.paper.no-such-row", number, Long.toString(ledger.head().sequence())),
              List.of());
      case MISCOPIED ->
          finding(Status.ATTENTION, workbench.text("records.paper.miscopied"), List.of());
    };
  }

  private Finding finding(Status status, String sentence, List<String> more) {
    return new Finding(new Mark(status, workbench.messages().text("kit", status)), sentence, more);
  }

  private static Optional<Long> number(String typed) {
    String digits = typed.replaceAll("[\\s.,'\u00A0\u202F]", "");
    return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }
}
