package app.tarkka.sample;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.DerivedValue;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Does what the sample's people do at the bench, one command at a time. */
final class SampleWork {
  private final Documents documents;
  private final RunService service;
  private final SampleStaff staff;
  private final SampleClock clock;

  SampleWork(Documents documents, RunService service, SampleStaff staff, SampleClock clock) {
    this.documents = documents;
    this.service = service;
    this.staff = staff;
    this.clock = clock;
  }

  Run start(String code, String subject, SamplePerson doer) {
    clock.pass(Duration.ofMinutes(11));
    DocumentId id = documents.byCode(code).orElseThrow().id();
    return done(service.start(id, subject, staff.signedIn(doer)));
  }

  /** Answers every step up to the one at the index, with second persons where they are asked. */
  Run work(Run run, int steps, SamplePerson doer, SamplePerson checker) {
    Run now = run;
    for (Step step : run.steps().subList(0, Math.min(steps, run.steps().size()))) {
      Place place = Place.of(step.id());
      Optional<Result> good =
          DerivedValue.of(now, place)
              .result(step)
              .<Result>map(value -> value)
              .or(() -> SampleAnswers.good(step, run.subject()));
      if (good.isPresent() && now.standing(place).isEmpty() && now.due().contains(place)) {
        now = answer(now, step, good.get(), doer);
        now = secondPerson(now, step, good.get(), doer, checker);
      }
    }
    return now;
  }

  Run workAll(Run run, SamplePerson doer, SamplePerson checker) {
    return work(run, Integer.MAX_VALUE, doer, checker);
  }

  Run answer(Run run, Step step, Result result, SamplePerson doer) {
    clock.pass(Duration.ofSeconds(31));
    return perform(
        timed(run, step, doer),
        new RunCommand.Answer(Place.of(step.id()), result, RunCommand.Care.AS_TYPED),
        staff.signedIn(doer));
  }

  /** Starts the step's timers and waits as long as it says. */
  private Run timed(Run run, Step step, SamplePerson doer) {
    Run now = run;
    for (int number = 1; number <= step.timers().size(); number++) {
      Long least = step.timers().get(number - 1).minSeconds();
      now =
          perform(
              now, new RunCommand.StartTimer(Place.of(step.id()), number), staff.signedIn(doer));
      clock.pass(Duration.ofSeconds(least == null ? 0 : least));
    }
    return now;
  }

  /** The doer's last word: hands over what has to be checked, or completes. */
  Run finish(Run run, SamplePerson doer) {
    clock.pass(Duration.ofSeconds(9));
    return perform(run, new RunCommand.Finish(), staff.signs(doer, Meaning.PERFORMED));
  }

  Run hand(Run run, Step step, SamplePerson doer) {
    clock.pass(Duration.ofSeconds(6));
    return perform(
        run,
        new RunCommand.HandToCheck(List.of(standing(run, step).key())),
        staff.signs(doer, Meaning.PERFORMED));
  }

  Run checkBlind(Run run, Step step, Result result, SamplePerson checker) {
    clock.pass(Duration.ofSeconds(48));
    CheckAnswer answer =
        new CheckAnswer.Blind(standing(run, step).key(), result, RunCommand.Care.AS_TYPED);
    return perform(
        run, new RunCommand.Check(List.of(answer)), staff.signs(checker, Meaning.CHECKED));
  }

  Run accept(Run run, Step step, SamplePerson checker) {
    clock.pass(Duration.ofSeconds(73));
    CheckAnswer answer = new CheckAnswer.Accept(standing(run, step).key());
    return perform(
        run, new RunCommand.Check(List.of(answer)), staff.signs(checker, Meaning.CHECKED));
  }

  /** A second person says that it may leave. */
  Run release(Run run, SamplePerson second) {
    return perform(run, new RunCommand.Release(), staff.signs(second, Meaning.RELEASED));
  }

  Run decide(Run run, RunCommand.Decide decide, SamplePerson person) {
    clock.pass(Duration.ofMinutes(4));
    return perform(run, decide, staff.signs(person, Meaning.DECIDED));
  }

  Run perform(Run run, RunCommand command, Authentication by) {
    return done(service.perform(run.id(), command, by));
  }

  /** The reason for which a command is refused, which it must be. */
  String refused(Run run, RunCommand command, SamplePerson person, Meaning meaning) {
    return switch (service.perform(run.id(), command, staff.signs(person, meaning))) {
      case RunOutcome.Refused refused -> refused.refusal().reason().token();
      case RunOutcome.Done _ -> throw new IllegalStateException("this was to be refused");
    };
  }

  Authentication signedIn(SamplePerson person) {
    return staff.signedIn(person);
  }

  void beginDay(int day) {
    clock.goTo(day, LocalTime.of(8, 30));
  }

  /** What a routine that is done once a day is called. */
  LocalDate day() {
    return clock.today();
  }

  String today() {
    return clock.today().toString();
  }

  private Run secondPerson(
      Run run, Step step, Result result, SamplePerson doer, SamplePerson checker) {
    return switch (step.signOff()) {
      case NONE, PERFORMED, INSPECTED -> run;
      case BLIND -> checkBlind(hand(run, step, doer), step, result, checker);
      case WITNESSED -> {
        clock.pass(Duration.ofSeconds(14));
        yield perform(
            run,
            new RunCommand.Witness(standing(run, step).key()),
            staff.signs(checker, Meaning.WITNESSED));
      }
    };
  }

  /** Accepts every inspected check that is missing. */
  Run acceptAll(Run run, SamplePerson checker) {
    Run now = run;
    for (Step step : run.steps()) {
      boolean missing =
          now.missingChecks().stream()
              .anyMatch(
                  check ->
                      check.policy() == SignOff.INSPECTED
                          && check.place().step().equals(step.id()));
      if (missing) {
        now = accept(now, step, checker);
      }
    }
    return now;
  }

  private static RunEntry standing(Run run, Step step) {
    return run.standing(Place.of(step.id())).orElseThrow();
  }

  private static Run done(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Done done -> done.run();
      case RunOutcome.Refused refused ->
          throw new IllegalStateException("the sample is refused: " + refused.refusal());
    };
  }
}
