package app.tarkka.ui.runner;

import app.tarkka.document.Step;
import app.tarkka.run.VoidCause;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A second person's check of a step, beside the step.
 *
 * @param words what it came to, whose it is, and when
 * @param voided why it is void and asked for again; empty while it counts
 */
public record CheckLine(String words, Optional<String> voided) {

  /** Who checked the step, and which of those checks are void. */
  static List<CheckLine> of(RunReading reading, Step step, Messages messages) {
    return reading.run().checks().stream()
        .filter(check -> check.key().step().equals(step.id()))
        .map(
            check ->
                new CheckLine(
                    messages.text(
                        "runner.check.line",
                        messages.text("runner", check.outcome()),
                        reading.name(check.by().person()),
                        reading.time(check.by())),
                    VoidCause.of(reading.run(), check)
                        .map(cause -> messages.text("runner", cause))))
        .toList();
  }
}
