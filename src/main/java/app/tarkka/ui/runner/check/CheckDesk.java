package app.tarkka.ui.runner.check;

import app.tarkka.document.SignOff;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunView;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.SecondPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads for the checker's screen, in the background. A run is opened here and let go here: what is
 * given on holds no result of the doer's but those that are inspected, and those after a commit.
 */
final class CheckDesk {
  private final RunDesk window;
  private final CheckLanguage language;
  private final RunId id;

  /**
   * @param language that the checker reads
   */
  CheckDesk(RunDesk window, RunId id, CheckLanguage language) {
    this.window = window;
    this.id = id;
    this.language = language;
  }

  /** With sentences and dialogs in that language. */
  private RunDesk desk() {
    return language.desk();
  }

  /**
   * What waits and who could check it.
   *
   * @param words the wording in each language that it can be read in
   * @param lines what waits, one line each, with why it is checked again and who could not; by
   *     language
   * @param blocked whether a decision must come first
   */
  record Waiting(
      String code,
      String subject,
      Map<String, CheckWords> words,
      List<WaitingCheck> checks,
      List<SecondPeople.Candidate> people,
      Map<String, List<String>> lines,
      boolean blocked) {

    Set<EntryKey> mayCheck(Person person) {
      return people.stream()
          .filter(candidate -> candidate.tile().person().id().equals(person.id()))
          .findFirst()
          .map(SecondPeople.Candidate::may)
          .orElse(Set.of());
    }

    /** Whether this person has not measured it before. */
    boolean independent(Person person) {
      return people.stream()
          .map(SecondPeople.Candidate::tile)
          .filter(tile -> tile.person().id().equals(person.id()))
          .allMatch(tile -> tile.note().isEmpty());
    }

    /** Whether a blind check waits that is not this person's to do: they know the first result. */
    boolean mayNotCheckBlind(Person person) {
      return !blocked && blind() && mayCheck(person).isEmpty();
    }

    /**
     * What is shown before anybody begins.
     *
     * @param tag of the language
     * @param picked whose name was chosen
     */
    CheckStage stage(String tag, Optional<Person> picked) {
      if (blocked) {
        return new CheckStage.Blocked();
      }
      return checks.isEmpty()
          ? new CheckStage.Nothing()
          : new CheckStage.Choose(
              people.stream().map(SecondPeople.Candidate::tile).toList(),
              lines.getOrDefault(tag, List.of()),
              blind(),
              picked);
    }

    private boolean blind() {
      return checks.stream().anyMatch(check -> check.policy() == SignOff.BLIND);
    }
  }

  /** The two parts of one person's sitting. */
  record Sitting(CheckModel blind, InspectModel inspect) {}

  /** Whether the answers of a sitting that nobody signed may be lost. */
  boolean mayLose() {
    return desk()
        .workbench()
        .dialogs()
        .confirmDanger(
            question(
                "runner.check.leave.title",
                "runner.check.leave.text",
                "runner.check.leave.action"));
  }

  /** Why an entry is not accepted; empty when the checker thought again. */
  Optional<String> whatIsWrong() {
    return desk()
        .workbench()
        .dialogs()
        .askReason(question("runner.reject.title", "runner.reject.text", "runner.reject.action"));
  }

  /** Why an entry cannot be checked; empty when the checker thought again. */
  Optional<String> whyNot() {
    return desk()
        .workbench()
        .dialogs()
        .askReason(question("runner.cannot.title", "runner.cannot.text", "runner.cannot.action"));
  }

  private Dialogs.Question question(String title, String text, String action) {
    return new Dialogs.Question(
        desk().workbench().text(title),
        desk().workbench().text(text),
        desk().workbench().text(action));
  }

  Waiting waiting() {
    Run run = desk().runs().find(id).orElseThrow();
    List<WaitingCheck> checks =
        desk().runs().waitingChecks().stream()
            .filter(check -> check.run().equals(id))
            .filter(check -> check.policy() != SignOff.WITNESSED)
            .toList();
    boolean held = run.state() == RunState.ON_HOLD;
    Optional<EntryKey> differing =
        run.openHold()
            .filter(hold -> hold.cause() == HoldCause.RESULTS_DIFFER)
            .map(Nonconformance::key);
    List<WaitingCheck> due =
        held
            ? checks.stream()
                .filter(check -> differing.filter(check.key()::equals).isPresent())
                .toList()
            : checks;
    Map<String, CheckWords> words = CheckWords.of(run, window);
    Map<String, List<String>> lines = new HashMap<>();
    words.forEach(
        (tag, read) ->
            lines.put(tag, new WaitingLines(run, window, read.messages()).of(due, read.outline())));
    List<EntryKey> keys = due.stream().map(WaitingCheck::key).toList();
    return new Waiting(
        run.content().code() + "  " + run.content().title(),
        run.subject(),
        words,
        due,
        keys.isEmpty() ? List.of() : new SecondPeople(desk()).of(id, keys),
        lines,
        held && due.isEmpty());
  }

  Sitting sitting(Waiting waiting, Person checker, Set<EntryKey> may) {
    List<WaitingCheck> theirs =
        waiting.checks().stream().filter(check -> may.contains(check.key())).toList();
    RunView view = new RunView(desk().runs().find(id).orElseThrow(), checker.id());
    Map<PersonId, Person> people = desk().everybody();
    return new Sitting(
        new CheckModel(Outline.of(view.run()), theirs, checker),
        new InspectModel(view, theirs, people, waiting.words(), desk().zone()));
  }

  /** Both results of what was just checked, as the checker may see them. */
  CheckResults results(Run run, Person checker, List<EntryKey> keys) {
    return new ResultsReading(
            new RunView(run, checker.id()), desk().everybody(), desk().workbench().messages())
        .of(keys);
  }
}
