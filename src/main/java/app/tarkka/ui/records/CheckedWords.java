package app.tarkka.ui.records;

import app.tarkka.run.Independence;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/** How independent a run's checks were, in one line. */
final class CheckedWords {
  private final WhoWords who;
  private final Messages messages;

  CheckedWords(WhoWords who, Messages messages) {
    this.who = who;
    this.messages = messages;
  }

  /** Empty when nobody checked anything. */
  String of(Independence checks) {
    if (checks.none()) {
      return "";
    }
    List<String> kinds = new ArrayList<>();
    add(kinds, "records.checks.blind", checks.blind());
    add(kinds, "records.checks.repeated", checks.repeated());
    add(kinds, "records.checks.witnessed", checks.witnessed());
    add(kinds, "records.checks.inspected", checks.inspected());
    add(kinds, "records.checks.void", checks.voided());
    String line = messages.text("records.checks", String.join(", ", kinds));
    return checks
        .shortest()
        .map(time -> line + " · " + messages.text("records.checks.shortest", who.elapsed(time)))
        .orElse(line);
  }

  private void add(List<String> kinds, String key, int count) {
    if (count > 0) {
      kinds.add(messages.text(key, count));
    }
  }
}
