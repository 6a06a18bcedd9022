package app.tarkka.ui.runner;

import app.tarkka.person.Person;
import app.tarkka.ui.runner.entry.HoldDraft;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;

/**
 * What stands above the PIN of a decision about a nonconformance, one line each: what was measured,
 * what is said about it, what is decided, and what it costs.
 *
 * @param about the step or lot, what it asks and, where that is to be read, what was measured, as
 *     far as whoever is at the seat may see that
 */
record HoldLines(OpenRun open, HoldDraft draft, HoldSight sight, About about) {

  /** What is decided about. */
  interface About {
    /**
     * @param measured whether what was measured is read as well
     */
    List<String> lines(boolean measured);
  }

  /**
   * What was measured, and the words about it, are left out where one of the signers may not know
   * it: they choose their name in front of it, and may still be the one who measures blind.
   */
  List<String> of(String decided, String reason, List<Person> signers) {
    boolean read = sight.readBy(signers);
    List<String> lines = new ArrayList<>(about.lines(read));
    if (read) {
      lines.add(HoldDraft.typed(draft.description()));
    }
    draft.defect().get().ifPresent(code -> lines.add(named("runner.hold.defect", code.line())));
    draft
        .severity()
        .get()
        .map(severity -> open.desk().workbench().messages().text("runner", severity))
        .ifPresent(word -> lines.add(named("runner.hold.severity", word)));
    lines.add(decided);
    lines.add(reason);
    cost(lines, "runner.hold.minutes", draft.minutes());
    cost(lines, "runner.hold.material", draft.material());
    cost(lines, "runner.hold.refund", draft.refund());
    lines.removeIf(String::isBlank);
    return lines;
  }

  private void cost(List<String> lines, String key, StringProperty cost) {
    String typed = HoldDraft.typed(cost);
    if (!typed.isEmpty()) {
      lines.add(named(key, typed));
    }
  }

  private String named(String key, String value) {
    return open.text(key) + ": " + value;
  }
}
