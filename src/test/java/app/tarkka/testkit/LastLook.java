package app.tarkka.testkit;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import java.time.Duration;
import java.util.List;

/** Cho wraps sandwiches that somebody else looks over before they leave. */
public final class LastLook {
  private static final Content WRAPPED =
      Content.of(
              Kind.PROCEDURE,
              "SOP-002",
              "Wrapped sandwich",
              List.of(Section.of("Make it", List.of(Step.of(ShopDay.WASH, "Wash your hands.")))))
          .toBuilder()
          .finalCheck(true)
          .build();

  private final TestLibrary shop;
  private final ShopDay day;
  private final DocumentId wrapped;

  public LastLook(TestLibrary shop) {
    this.shop = shop;
    wrapped = shop.effective(WRAPPED).document();
    day = new ShopDay(shop, wrapped);
  }

  /** Ready, then changed, then ready again. */
  public RunId changed(String subject) {
    RunId run = ready(subject);
    does(
        run,
        new RunCommand.Correct(
            day.key(run, ShopDay.WASH),
            new Result.Acknowledged(),
            RunCommand.Care.AS_TYPED,
            "Washed again"));
    does(run, answer(Content.FINAL_CHECK));
    return run;
  }

  /** Ready, not accepted by Ben, made again, and ready again. */
  public RunId refused(String subject) {
    RunId run = ready(subject);
    does(run, new RunCommand.Finish());
    var last = day.key(run, Content.FINAL_CHECK);
    does(run, new RunCommand.Check(List.of(new CheckAnswer.Reject(last, "It leaks"))));
    day.rework(run, ShopDay.WASH, "It leaks");
    does(run, answer(ShopDay.WASH));
    does(run, answer(Content.FINAL_CHECK));
    return run;
  }

  /** Ben closes what held the run. */
  public LastLook closed(RunId run, String shows) {
    String found = day.found(run).nonconformances().getFirst().id();
    does(run, "ben", new RunCommand.CloseNonconformance(found, shows));
    return this;
  }

  private RunId ready(String subject) {
    RunId run = done(shop.runService().start(wrapped, subject, shop.signIn("cho"))).id();
    does(run, answer(ShopDay.WASH));
    does(run, answer(Content.FINAL_CHECK));
    return run;
  }

  private static RunCommand answer(StepId step) {
    return new RunCommand.Answer(
        Place.of(step), new Result.Acknowledged(), RunCommand.Care.AS_TYPED);
  }

  private void does(RunId run, RunCommand command) {
    does(run, command instanceof RunCommand.Check ? "ben" : "cho", command);
  }

  private void does(RunId run, String who, RunCommand command) {
    shop.clock().advance(Duration.ofSeconds(15));
    done(
        shop.runService()
            .perform(
                run,
                command,
                command
                    .signature()
                    .map(meaning -> shop.sign(who, meaning))
                    .orElseGet(() -> shop.signIn(who))));
  }

  private static Run done(RunOutcome outcome) {
    if (outcome instanceof RunOutcome.Done done) {
      return done.run();
    }
    throw new AssertionError("refused: " + outcome);
  }
}
