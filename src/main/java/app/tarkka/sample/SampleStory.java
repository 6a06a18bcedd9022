package app.tarkka.sample;

import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.Disposition;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.Severity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two days in a sample shop: work that went well, an error that the second person caught and that
 * was reworked, work that waits for a check, work that is on hold, and work that is half done.
 */
final class SampleStory {
  private static final int NEXT_WEEK = 7;

  private final Trade trade;
  private final Sample.Owner owner;
  private final SampleWork work;

  /**
   * @param owner a real one finds the released order waiting for the owner's word
   */
  SampleStory(Trade trade, Sample.Owner owner, SampleWork work) {
    this.trade = trade;
    this.owner = owner;
    this.work = work;
  }

  void tell() {
    switch (trade) {
      case SANDWICH -> {
        work.beginDay(1);
        routine("SOP-001", work.today(), SamplePerson.MEI);
        goesWell("SOP-002", "Order 118", "QC-001");
        caught("SOP-002", "Order 121", "38", "QC-001");
        work.beginDay(2);
        routine("SOP-001", work.today(), SamplePerson.DITA);
        waits("SOP-002", "Order 126");
        held("SOP-003", "Vanilla tub 7", "72");
        begun("SOP-002", "Order 127", 5);
        begun("CL-001", work.today(), 3);
      }
      case WORKSHOP -> {
        work.beginDay(1);
        routine("SOP-102", work.today(), SamplePerson.MEI);
        Run good = goesWell("SOP-101", "GB-20 no. 4411", "QC-101");
        if (owner == Sample.Owner.SAMPLE) {
          work.release(good, SamplePerson.ANNA);
        }
        caught("SOP-101", "GB-20 no. 4412", "13.4", "QC-101");
        work.beginDay(2);
        routine("SOP-102", work.today(), SamplePerson.DITA);
        begun("SOP-101", "GB-20 no. 4414", 5);
        done("SOP-101", "GB-20 no. 4409");
        held("QC-101", "GB-20 no. 4409", "0.18");
        begun("CL-101", work.today(), 2);
      }
      case WEBSHOP -> {
        work.beginDay(1);
        goesWell("SOP-202", "Order 7001", "QC-201");
        caught("SOP-201", "Order 7003", "5", "");
        work.beginDay(2);
        routine("SOP-204", "Order 6987", SamplePerson.DITA);
        waits("SOP-202", "Order 7003");
        held("SOP-203", "Order 6950", "64.00");
        begun("SOP-202", "Order 7009", 4);
      }
    }
  }

  /** Done by one person, with no check asked for. */
  private Run routine(String code, String subject, SamplePerson doer) {
    return work.finish(work.workAll(work.start(code, subject, doer), doer, SamplePerson.BEN), doer);
  }

  private void done(String code, String subject) {
    Run run = work.start(code, subject, SamplePerson.DITA);
    complete(work.workAll(run, SamplePerson.DITA, SamplePerson.BEN), SamplePerson.DITA);
  }

  private Run goesWell(String code, String subject, String checklist) {
    Run run = work.start(code, subject, SamplePerson.MEI);
    complete(work.workAll(run, SamplePerson.MEI, SamplePerson.BEN), SamplePerson.MEI);
    return routine(checklist, subject, SamplePerson.BEN);
  }

  /** The second person measures something else than the doer; it is done again. */
  private void caught(String code, String subject, String measured, String checklist) {
    Run run = work.start(code, subject, SamplePerson.DITA);
    Step blind = step(run, SignOff.BLIND);
    run = work.work(run, run.steps().indexOf(blind), SamplePerson.DITA, SamplePerson.BEN);
    String expected = SampleAnswers.expected(blind.specification());
    run = work.answer(run, blind, SampleAnswers.measured(blind, expected), SamplePerson.DITA);
    run = work.hand(run, blind, SamplePerson.DITA);
    run = work.checkBlind(run, blind, SampleAnswers.measured(blind, measured), SamplePerson.BEN);
    Nonconformance open = run.openHold().orElseThrow();
    run =
        work.perform(
            run,
            new RunCommand.Describe(
                open.id(),
                new Fault(
                    "The second person measured " + measured + ".",
                    SampleDefects.of(trade).getFirst(),
                    Severity.MINOR)),
            work.signedIn(SamplePerson.BEN));
    run = work.decide(run, rework(open, blind), SamplePerson.BEN);
    run = work.workAll(run, SamplePerson.DITA, SamplePerson.MEI);
    complete(run, SamplePerson.DITA);
    verify(checklist, subject);
  }

  private RunCommand.Decide rework(Nonconformance open, Step from) {
    return new RunCommand.Decide(
        open.id(),
        Disposition.REWORK,
        from.id(),
        "Measured in a hurry; done again",
        "4",
        "",
        "",
        Optional.of(
            new Assignment(
                "Hang a note beside it: read twice, then write",
                SamplePerson.MEI.id(),
                work.day().plusDays(NEXT_WEEK))));
  }

  private void complete(Run run, SamplePerson doer) {
    Run finished = work.finish(run, doer);
    work.acceptAll(finished, doer == SamplePerson.MEI ? SamplePerson.BEN : SamplePerson.MEI);
  }

  private void verify(String checklist, String subject) {
    if (!checklist.isEmpty()) {
      routine(checklist, subject, SamplePerson.BEN);
    }
  }

  /** Done, and not yet looked at by a second person. */
  private void waits(String code, String subject) {
    Run run = work.start(code, subject, SamplePerson.DITA);
    work.finish(work.workAll(run, SamplePerson.DITA, SamplePerson.BEN), SamplePerson.DITA);
  }

  /** Stops at the first number that has both limits and is outside them. */
  private void held(String code, String subject, String outside) {
    Run run = work.start(code, subject, SamplePerson.MEI);
    Step measured =
        run.steps().stream()
            .filter(step -> outside(step.specification(), outside))
            .filter(step -> step.signOff() == SignOff.PERFORMED)
            .reduce((_, last) -> last)
            .orElseThrow();
    run = work.work(run, run.steps().indexOf(measured), SamplePerson.MEI, SamplePerson.BEN);
    work.answer(run, measured, SampleAnswers.measured(measured, outside), SamplePerson.MEI);
  }

  private void begun(String code, String subject, int steps) {
    work.work(
        work.start(code, subject, SamplePerson.MEI), steps, SamplePerson.MEI, SamplePerson.BEN);
  }

  private static boolean outside(@Nullable Specification specification, String value) {
    return Optional.ofNullable(specification)
        .filter(s -> s.lower() != null && s.upper() != null)
        .filter(s -> Objects.requireNonNull(s.upper()).compareTo(new BigDecimal(value)) < 0)
        .isPresent();
  }

  private static Step step(Run run, SignOff policy) {
    return run.steps().stream().filter(step -> step.signOff() == policy).findFirst().orElseThrow();
  }
}
