package app.tarkka.sample;

import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Disposition;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import java.util.List;
import java.util.function.Consumer;

/** One order from start to record, told aloud: what the program is for, in a minute. */
public final class SampleWalk {
  private static final String PROCEDURE = "SOP-002";
  private static final String ORDER = "Order 130";

  private final SampleWork work;
  private final Consumer<String> say;

  SampleWalk(SampleWork work, Consumer<String> say) {
    this.work = work;
    this.say = say;
  }

  /** The run that was walked through, completed. */
  RunId tell() {
    say.accept("Dita starts " + PROCEDURE + " for " + ORDER + ".");
    Run run = work.start(PROCEDURE, ORDER, SamplePerson.DITA);
    Step ham =
        run.steps().stream()
            .filter(step -> step.signOff() == SignOff.BLIND)
            .findFirst()
            .orElseThrow();
    run = work.work(run, run.steps().indexOf(ham), SamplePerson.DITA, SamplePerson.BEN);
    run = measured(run, ham);
    run = refusedToHerself(run, ham);
    run = differs(run, ham);
    run = reworked(run, ham);
    return checkedBeforeItLeaves(run).id();
  }

  private Run measured(Run run, Step ham) {
    say.accept("She weighs the ham: 45 g, hidden from everyone else, and hands it to be checked.");
    Run now = work.answer(run, ham, SampleAnswers.measured(ham, "45"), SamplePerson.DITA);
    return work.hand(now, ham, SamplePerson.DITA);
  }

  private Run refusedToHerself(Run run, Step ham) {
    CheckAnswer own =
        new CheckAnswer.Blind(
            run.standing(Place.of(ham.id())).orElseThrow().key(),
            SampleAnswers.measured(ham, "45"),
            RunCommand.Care.AS_TYPED);
    String reason =
        work.refused(run, new RunCommand.Check(List.of(own)), SamplePerson.DITA, Meaning.CHECKED);
    say.accept("She tries to check it herself: refused (" + reason + ").");
    return run;
  }

  private Run differs(Run run, Step ham) {
    Run now = work.checkBlind(run, ham, SampleAnswers.measured(ham, "38"), SamplePerson.BEN);
    say.accept("Ben weighs 38 g without seeing hers: the results differ, the run is on hold.");
    return now;
  }

  private Run reworked(Run run, Step ham) {
    Nonconformance open = run.openHold().orElseThrow();
    RunCommand.Decide again =
        new RunCommand.Decide(
            open.id(), Disposition.REWORK, ham.id(), "One slice was missing", "2", "0.40", "");
    Run now = work.decide(run, again, SamplePerson.BEN);
    now = work.workAll(now, SamplePerson.DITA, SamplePerson.MEI);
    say.accept("It is reworked; Mei weighs 45 g blind: they agree.");
    return now;
  }

  private Run checkedBeforeItLeaves(Run run) {
    Run finished = work.finish(run, SamplePerson.DITA);
    Run completed = work.acceptAll(finished, SamplePerson.MEI);
    say.accept("Mei checks the sandwich before it leaves; the run is completed.");
    return completed;
  }
}
