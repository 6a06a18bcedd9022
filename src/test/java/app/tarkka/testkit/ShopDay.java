package app.tarkka.testkit;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Cho makes ham sandwiches in a {@link TestLibrary}, and Ben checks some of them. */
public final class ShopDay {
  public static final StepId WASH = new StepId("wash");
  public static final StepId WEIGH = new StepId("weigh");
  public static final StepId CLOSE = new StepId("close");

  private final TestLibrary library;
  private final DocumentId sandwich;

  public ShopDay(TestLibrary library) {
    this(library, library.effective(TestContents.sandwich()).document());
  }

  /** In a library that has the sandwich already. */
  public ShopDay(TestLibrary library, DocumentId sandwich) {
    this.library = library;
    this.sandwich = sandwich;
  }

  public DocumentId sandwich() {
    return sandwich;
  }

  /** Cho has washed her hands. */
  public RunId open(String subject) {
    Run run = done(library.runService().start(sandwich, subject, library.signIn("cho")));
    answer(run.id(), WASH, new Result.Acknowledged());
    return run.id();
  }

  /** Cho weighed 80 g and handed it to the blind check. */
  public RunId waiting(String subject) {
    return waiting(subject, "80");
  }

  public RunId waiting(String subject, String grams) {
    RunId run = open(subject);
    weigh(run, grams);
    hand(run, WEIGH);
    return run;
  }

  /** Ben weighed as well, and got this. */
  public RunId checked(String subject, String chos, String bens) {
    RunId run = waiting(subject, chos);
    check(run, bens);
    return run;
  }

  /** Ben weighs what waits for him, and gets this. */
  public void check(RunId run, String bens) {
    check(run, new CheckAnswer.Blind(key(run, WEIGH), grams(bens), RunCommand.Care.AS_TYPED));
  }

  /** Made, corrected once, and checked twice by Ben, which completes it. */
  public RunId completed(String subject) {
    RunId run = open(subject);
    weigh(run, "82");
    later(Duration.ofSeconds(20));
    perform(
        run,
        new RunCommand.Correct(
            key(run, WEIGH), grams("80"), RunCommand.Care.AS_TYPED, "misread the scale"),
        library.sign("cho", Meaning.PERFORMED));
    answer(run, CLOSE, new Result.PassFail(true));
    perform(run, new RunCommand.Finish(), library.sign("cho", Meaning.PERFORMED));
    later(Duration.ofSeconds(42));
    check(run, new CheckAnswer.Blind(key(run, WEIGH), grams("80"), RunCommand.Care.AS_TYPED));
    later(Duration.ofSeconds(5));
    check(run, new CheckAnswer.Accept(key(run, CLOSE)));
    return run;
  }

  /** Closing failed: the run is on hold. */
  public RunId held(String subject) {
    RunId run = open(subject);
    weigh(run, "80");
    fail(run);
    return run;
  }

  /** Cho fails the closing of what was weighed. */
  public void fail(RunId run) {
    answer(run, CLOSE, new Result.PassFail(false));
  }

  /** Cho pressed the wrong one, and corrects it: the sandwich is closed well. */
  public void correctClose(RunId run) {
    perform(
        run,
        new RunCommand.Correct(
            key(run, CLOSE), new Result.PassFail(true), RunCommand.Care.AS_TYPED, "slipped"),
        library.sign("cho", Meaning.PERFORMED));
  }

  public void finish(RunId run) {
    perform(run, new RunCommand.Finish(), library.sign("cho", Meaning.PERFORMED));
  }

  /** Ben accepts the closing. */
  public void checkClose(RunId run) {
    check(run, new CheckAnswer.Accept(key(run, CLOSE)));
  }

  /** What held the run is done again from the weighing on. */
  public void rework(RunId run, String reason) {
    rework(run, WEIGH, reason);
  }

  public void rework(RunId run, StepId from, String reason) {
    String found = found(run).openHold().orElseThrow().id();
    perform(
        run,
        new RunCommand.Decide(found, Disposition.REWORK, from, reason, "", "", ""),
        library.sign("cho", Meaning.DECIDED));
  }

  /** Cho closed the sandwich well, and handed that to check. */
  public void close(RunId run) {
    answer(run, CLOSE, new Result.PassFail(true));
    perform(run, new RunCommand.Finish(), library.sign("cho", Meaning.PERFORMED));
  }

  public void weigh(RunId run, String grams) {
    answer(run, WEIGH, grams(grams));
  }

  public EntryKey key(RunId run, StepId step) {
    return found(run).standing(Place.of(step)).orElseThrow().key();
  }

  public Run found(RunId run) {
    return library.runs().find(run).orElseThrow();
  }

  private void answer(RunId run, StepId step, Result result) {
    later(Duration.ofSeconds(15));
    perform(
        run,
        new RunCommand.Answer(Place.of(step), result, RunCommand.Care.AS_TYPED),
        library.signIn("cho"));
  }

  public void hand(RunId run, StepId... steps) {
    List<EntryKey> keys = List.of(steps).stream().map(step -> key(run, step)).toList();
    perform(run, new RunCommand.HandToCheck(keys), library.sign("cho", Meaning.PERFORMED));
  }

  private void check(RunId run, CheckAnswer answer) {
    perform(run, new RunCommand.Check(List.of(answer)), library.sign("ben", Meaning.CHECKED));
  }

  private void perform(RunId run, RunCommand command, Authentication by) {
    done(library.runService().perform(run, command, by));
  }

  private void later(Duration by) {
    library.clock().advance(by);
  }

  private static Result grams(String typed) {
    return new Result.Measured(typed, List.of(new BigDecimal(typed)), "g");
  }

  private static Run done(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Done done) {
      return done.run();
    }
    throw new AssertionError("refused: " + outcome);
  }
}
