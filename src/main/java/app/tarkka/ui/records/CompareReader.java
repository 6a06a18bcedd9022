package app.tarkka.ui.records;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts two records side by side by step id, so that two revisions of one document can be compared.
 * Who did it and when is shown, and is no difference; what is hidden from the viewer is not
 * compared.
 */
final class CompareReader {
  /** So many times as long, and longer by a minute, is worth a look. */
  private static final int MUCH = 3;

  private static final Duration LONG = Duration.ofMinutes(1);

  private final CompareSide left;
  private final CompareSide right;
  private final Messages messages;

  CompareReader(CompareSide left, CompareSide right, Messages messages) {
    this.left = left;
    this.right = right;
    this.messages = messages;
  }

  ComparePage read() {
    List<ComparePage.Line> lines = new ArrayList<>();
    left.steps().forEach(step -> lines.add(line(step)));
    for (RecordPage.StepPart step : right.steps()) {
      if (left.step(step.id()).isEmpty()) {
        lines.add(line(step));
      }
    }
    return new ComparePage(left.side(), right.side(), lines);
  }

  private ComparePage.Line line(RecordPage.StepPart step) {
    String id = step.id();
    return new ComparePage.Line(
        step.number(),
        step.text(),
        left.step(id).map(_ -> left.cell(id)),
        right.step(id).map(_ -> right.cell(id)),
        differences(id));
  }

  private List<String> differences(String id) {
    Optional<RecordPage.StepPart> one = left.step(id);
    Optional<RecordPage.StepPart> other = right.step(id);
    if (one.isEmpty() || other.isEmpty()) {
      return List.of(
          messages.text(one.isEmpty() ? "records.compare.right" : "records.compare.left"));
    }
    List<String> found = new ArrayList<>();
    if (!one.get().text().equals(other.get().text())
        || !one.get().asked().equals(other.get().asked())) {
      found.add(messages.text("records.compare.wording"));
    }
    Optional<RecordPage.EntryPart> lefts = left.standing(id);
    Optional<RecordPage.EntryPart> rights = right.standing(id);
    boolean seen = !hidden(lefts) && !hidden(rights);
    if (seen && !value(lefts).equals(value(rights))) {
      found.add(messages.text("records.compare.value"));
    }
    if (seen && !judgement(lefts).equals(judgement(rights))) {
      found.add(messages.text("records.compare.judgement"));
    }
    if (!checks(lefts).equals(checks(rights))) {
      found.add(messages.text("records.compare.check"));
    }
    one(left.corrected(id), right.corrected(id), "records.compare.corrected", found);
    one(left.doneAgain(id), right.doneAgain(id), "records.compare.reworked", found);
    one(left.held(id), right.held(id), "records.compare.held", found);
    if (muchLonger(left.took(id), right.took(id)) || muchLonger(right.took(id), left.took(id))) {
      found.add(messages.text("records.compare.time"));
    }
    return found;
  }

  private void one(boolean lefts, boolean rights, String key, List<String> found) {
    if (lefts != rights) {
      found.add(messages.text(key));
    }
  }

  private static boolean muchLonger(Optional<Duration> one, Optional<Duration> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().compareTo(other.get().multipliedBy(MUCH)) > 0
        && one.get().minus(other.get()).compareTo(LONG) > 0;
  }

  private static boolean hidden(Optional<RecordPage.EntryPart> entry) {
    return entry
        .flatMap(RecordPage.EntryPart::mark)
        .filter(mark -> mark.status() == Status.CHECK)
        .isPresent();
  }

  private static String value(Optional<RecordPage.EntryPart> entry) {
    return entry.map(RecordPage.EntryPart::value).orElse("");
  }

  private static String judgement(Optional<RecordPage.EntryPart> entry) {
    return entry.flatMap(RecordPage.EntryPart::mark).map(Mark::word).orElse("");
  }

  private static List<String> checks(Optional<RecordPage.EntryPart> entry) {
    return entry.stream()
        .flatMap(one -> one.checks().stream())
        .map(check -> check.outcome().word() + check.how())
        .toList();
  }
}
