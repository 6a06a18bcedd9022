package app.tarkka.ui.runner;

import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.run.Run;
import app.tarkka.run.RunState;
import java.util.ArrayList;
import java.util.List;

/** How a run ended, and who signed for it. */
final class EndedReading {
  private final OpenRun open;

  EndedReading(OpenRun open) {
    this.open = open;
  }

  RunScreen ended(Run run) {
    boolean abandoned = run.state() == RunState.ABANDONED;
    List<String> details = new ArrayList<>();
    run.history()
        .forEach(
            recorded ->
                recorded
                    .by()
                    .signed()
                    .ifPresent(meaning -> details.add(signature(recorded.by(), meaning))));
    return new RunScreen.Ended(
        abandoned ? RunScreen.Outcome.ABANDONED : RunScreen.Outcome.COMPLETED,
        open.text(abandoned ? "runner.ended.abandoned" : "runner.ended.completed"),
        details.stream().distinct().toList());
  }

  private String signature(Attribution by, Meaning meaning) {
    return open.text(
        "runner.ended.signature",
        open.now().name(by.person()),
        open.desk().signing().meaning(meaning),
        open.now().dateTime(by));
  }
}
