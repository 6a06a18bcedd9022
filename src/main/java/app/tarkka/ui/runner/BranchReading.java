package app.tarkka.ui.runner;

import app.tarkka.document.Branches;
import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.DueSteps;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.ui.kit.ConditionWords;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Stop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a step is asked, and what waits for a blind check, in words. */
final class BranchReading {
  private final Run run;
  private final Content read;
  private final Messages messages;

  /**
   * @param read the run's wording in the language that it is read in
   */
  BranchReading(Run run, Content read, Messages messages) {
    this.run = run;
    this.read = read;
    this.messages = messages;
  }

  /** "Asked because 2.1 fails"; empty when it is always asked. */
  String because(Step step) {
    List<Condition> conditions = Branches.of(read).at(step.id()).conditions();
    if (conditions.isEmpty()) {
      return "";
    }
    ConditionPhrases phrases = new ConditionPhrases(read, new ConditionWords(messages));
    return messages.text("runner.because", phrases.of(conditions.getLast()));
  }

  /** Why a stop is not asked: its conditions, or the check that it waits for. */
  String whyNot(Stop stop) {
    Optional<Place> awaited = DueSteps.of(run).awaited(stop.place());
    if (awaited.isPresent()) {
      return waits(stop.place(), awaited.get(), Numbering.of(run.content()));
    }
    return new ConditionPhrases(run.content(), new ConditionWords(messages))
        .only(stop.step().id())
        .map(only -> messages.text("runner.line.notAsked.why", only))
        .orElseGet(() -> messages.text("runner.line.notAsked"));
  }

  /** One line for each step that cannot be asked before a blind check. */
  List<String> waiting() {
    if (!Branches.anyIn(run.content())) {
      return List.of();
    }
    DueSteps due = DueSteps.of(run);
    Map<StepId, String> numbers = Numbering.of(run.content());
    return run.places().stream()
        .filter(place -> numbers.containsKey(place.step()))
        .flatMap(place -> due.awaited(place).map(on -> waits(place, on, numbers)).stream())
        .toList();
  }

  private String waits(Place place, Place on, Map<StepId, String> numbers) {
    return messages.text(
        "runner.waits",
        numbers.getOrDefault(place.step(), ""),
        Optional.ofNullable(numbers.get(on.step())).orElse(""));
  }
}
