package app.tarkka.ui.runner.check;

import app.tarkka.document.Step;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunState;
import app.tarkka.run.RunView;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.ResultWords;
import app.tarkka.ui.runner.entry.StepTitle;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what a committed sitting came to. */
final class ResultsReading {
  private final RunView view;
  private final Map<PersonId, Person> people;
  private final Messages messages;
  private final ResultWords words;

  ResultsReading(RunView view, Map<PersonId, Person> people, Messages messages) {
    this.view = view;
    this.people = people;
    this.messages = messages;
    this.words = new ResultWords(messages);
  }

  CheckResults of(List<EntryKey> keys) {
    Outline outline = Outline.of(view.run());
    List<CheckResults.Line> lines = new ArrayList<>();
    boolean differ = false;
    boolean good = true;
    for (EntryKey key : keys) {
      RunCheck check = view.run().checksOf(key).getLast();
      differ |= check.outcome() == CheckOutcome.DIFFERS;
      good &= check.outcome().counts() && (check.judgement() == null || !check.judgement().bad());
      outline.stop(key.place()).map(stop -> line(stop, key, check)).ifPresent(lines::add);
    }
    boolean held = view.run().state() == RunState.ON_HOLD;
    return new CheckResults(
        differ
            ? CheckResults.Verdict.DIFFER
            : keys.isEmpty()
                ? CheckResults.Verdict.WAITS
                : !held
                    ? accepted(keys)
                    : good ? CheckResults.Verdict.STILL_HELD : CheckResults.Verdict.HELD,
        lines,
        view.run().state().ended() ? 0 : view.run().missingChecks().size(),
        view.run().state().ended(),
        !view.run().state().ended() && !view.run().openPlaces().isEmpty());
  }

  private CheckResults.Verdict accepted(List<EntryKey> keys) {
    boolean measured =
        keys.stream().anyMatch(key -> view.run().checksOf(key).getLast().result() != null);
    return measured ? CheckResults.Verdict.AGREED : CheckResults.Verdict.ACCEPTED;
  }

  private CheckResults.Line line(Stop stop, EntryKey key, RunCheck check) {
    Step step = stop.step();
    RunView.Seen seen = view.see(view.run().entry(key).orElseThrow());
    return new CheckResults.Line(
        StepTitle.numbered(stop, messages),
        new CheckResults.Value(
            name(seen.entry().by().person()),
            seen.result()
                .map(r -> words.of(step.id(), r))
                .orElseGet(() -> messages.text("runner.withheld")),
            seen.result()
                .map(r -> words.of(step, r, seen.judgement().orElse(Judgement.NOT_JUDGED)))
                .orElse("")),
        second(step, check),
        check.outcome() == CheckOutcome.DIFFERS
            ? words.compared(step.specification())
            : words.specification(step.specification()),
        check.outcome().counts());
  }

  private CheckResults.Value second(Step step, RunCheck check) {
    String name = name(check.by().person());
    if (check.result() == null || check.judgement() == null) {
      return new CheckResults.Value(name, messages.text("runner", check.outcome()), check.note());
    }
    return new CheckResults.Value(
        name, words.of(check.result()), words.of(step, check.result(), check.judgement()));
  }

  private String name(PersonId id) {
    Person person = people.get(id);
    return person == null ? id.value() : person.name();
  }
}
