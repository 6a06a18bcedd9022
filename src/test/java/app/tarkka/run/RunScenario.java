package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.testkit.Staff;
import app.tarkka.testkit.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A run under test: commands go to the rules, what they accept is folded, nothing is stored. */
final class RunScenario {
  final TestClock clock = new TestClock();
  final Staff staff =
      new Staff(clock)
          .with("ana", Role.OWNER)
          .with("ben", Role.WORKER, Role.CHECKER)
          .with("cho", Role.WORKER)
          .with("dia", Role.CHECKER);
  private LinkedRuns linked = LinkedRuns.NONE;
  private Run run;
  private boolean alone;
  private List<JudgedLot> lots = List.of();
  private int ids;

  private RunScenario(Content content) {
    Revision revision =
        new Revision(
            new DocumentId("d1"),
            1,
            RevisionState.EFFECTIVE,
            content,
            ContentHash.of(content),
            new PersonId("ana"),
            Set.of(new PersonId("ana")),
            "",
            false,
            null,
            null,
            null,
            List.of(),
            1,
            null,
            null);
    clock.advance(Duration.ofMinutes(5));
    Attribution by = Attribution.of(staff.signedIn("cho"), clock.instant(), Staff.SEAT);
    Recorded first = new Recorded(1, by, RunStart.of(revision, "Job 1", Optional.empty()));
    run = Run.begin(new RunId("r1"), content, first);
    for (RunEvent event : UnitRules.fixed(content)) {
      run = run.after(new Recorded(run.lastSequence() + 1, by, event));
      PlainReading.agrees(run);
    }
    clock.advance(Duration.ofSeconds(30));
  }

  static RunScenario of(Content content) {
    return new RunScenario(content);
  }

  RunScenario verifying(String... contributors) {
    Set<PersonId> people =
        Set.of(List.of(contributors).stream().map(PersonId::new).toArray(PersonId[]::new));
    linked = new LinkedRuns(people, Set.of(), Set.of(), Set.of());
    return this;
  }

  /** Nobody else is active in the shop. */
  RunScenario alone() {
    alone = true;
    return this;
  }

  /** Lots that were inspected before, the oldest first. */
  RunScenario afterLots(List<JudgedLot> before) {
    lots = before;
    return this;
  }

  Run run() {
    return run;
  }

  EntryKey key(String step) {
    return run.standing(Place.of(new StepId(step))).orElseThrow().key();
  }

  RunScenario after(Duration time) {
    clock.advance(time);
    return this;
  }

  RunScenario answers(String person, String step, Result result) {
    return accepts(answer(step, result), staff.signedIn(person));
  }

  RunScenario measures(String person, String step, String value) {
    return answers(person, step, measured(value));
  }

  RunScenario hands(String person, String step) {
    return signs(person, new RunCommand.HandToCheck(List.of(key(step))));
  }

  RunScenario checksBlind(String person, String step, String value) {
    return signs(person, blind(step, value));
  }

  RunScenario does(String person, RunCommand command) {
    return accepts(command, staff.signedIn(person));
  }

  RunScenario signs(String person, RunCommand command) {
    return accepts(command, staff.signs(person, meaning(command)));
  }

  RunScenario accepts(RunCommand command, Authentication by) {
    RunRules.Decision.Accepted accepted =
        assertInstanceOf(RunRules.Decision.Accepted.class, decide(command, by));
    for (RunEvent event : accepted.events()) {
      Attribution attribution = Attribution.of(by, clock.instant(), Staff.SEAT);
      run = run.after(new Recorded(run.lastSequence() + 1, attribution, event));
      PlainReading.agrees(run);
    }
    clock.advance(Duration.ofSeconds(1));
    return this;
  }

  /** An event past the rules, as another version may have written it. */
  RunScenario records(String person, RunEvent event) {
    Attribution by = Attribution.of(staff.signedIn(person), clock.instant(), Staff.SEAT);
    run = run.after(new Recorded(run.lastSequence() + 1, by, event));
    return this;
  }

  void refuses(Refusal.Reason reason, RunCommand command, Authentication by) {
    RunRules.Decision.Refused refused =
        assertInstanceOf(RunRules.Decision.Refused.class, decide(command, by));
    assertEquals(reason, refused.refusal().reason());
  }

  /** Refused though the person signs as the command asks. */
  void refuses(Refusal.Reason reason, String person, RunCommand command) {
    refuses(
        reason,
        command,
        command.signature().isPresent()
            ? staff.signs(person, meaning(command))
            : staff.signedIn(person));
  }

  RunRules.Decision decide(RunCommand command, Authentication by) {
    Set<PersonId> issuers = staff.pinIssuers(by.person().id(), run.started().at());
    return RunRules.decide(
        run,
        command,
        new RunRules.Circumstances(
            by,
            clock.instant(),
            linked,
            issuers,
            new Crew(true, crew()),
            () -> "n" + ++ids,
            new Iso2859Plans(),
            lots,
            Optional.empty()));
  }

  private Set<PersonId> crew() {
    return alone ? Set.of(new PersonId("ana")) : Set.of(new PersonId("ana"), new PersonId("ben"));
  }

  RunCommand answer(String step, Result result) {
    return new RunCommand.Answer(Place.of(new StepId(step)), result, RunCommand.Care.AS_TYPED);
  }

  RunCommand blind(String step, String value) {
    return new RunCommand.Check(
        List.of(new CheckAnswer.Blind(key(step), measured(value), RunCommand.Care.AS_TYPED)));
  }

  RunCommand accept(String step) {
    return new RunCommand.Check(List.of(new CheckAnswer.Accept(key(step))));
  }

  static Result.Measured measured(String value) {
    return new Result.Measured(value, List.of(new BigDecimal(value)), "N·m");
  }

  private static Meaning meaning(RunCommand command) {
    return command.signature().orElseThrow();
  }
}
