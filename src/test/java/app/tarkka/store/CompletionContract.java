package app.tarkka.store;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the store itself asks of a run before it takes <i>completed</i> (domain.md rules 5 to 11).
 */
abstract class CompletionContract extends PortContract {

  @Test
  void refusesANotApplicableThatNobodyIsAskedToLookAt() {
    TestRun run = checkedAndReady();
    correct(run, TestRun.key("wash", 1), 2, new Result.NotApplicable("no sink"));

    refused("checks-missing", () -> run.complete("cho"));
  }

  @Test
  void asksForNobodyOnceAMistakenNotApplicableIsCorrected() {
    TestRun run = checkedAndReady();
    EntryKey wash = TestRun.key("wash", 1);
    correct(run, wash, 2, new Result.NotApplicable("no sink"));
    run.append(
        shop.signIn("cho"),
        new RunEvent.CheckRequired(new RequiredCheck(wash.place(), SignOff.INSPECTED, 0)));
    refused("checks-missing", () -> run.complete("cho"));

    correct(run, entry(wash, 2), 3, new Result.Acknowledged());
    run.complete("cho");
  }

  @Test
  void refusesAFinalCheckOfWhatWasChangedAfterIt() {
    TestRun run =
        TestRun.start(
            shop,
            shop.effective(TestContents.sandwich().toBuilder().finalCheck(true).build()),
            "Order 1",
            "cho");
    run.enter("cho", "wash");
    run.check("ben", "cho", run.enter("cho", "weigh"), CheckOutcome.AGREES);
    run.check("ben", "cho", run.enter("cho", "close"));
    EntryKey last = run.enter("cho", Content.FINAL_CHECK.value());
    run.check("ben", "cho", last);
    correct(run, TestRun.key("wash", 1), 2, new Result.Acknowledged());
    refused("final-check-old", () -> run.complete("cho"));

    run.append(shop.signIn("cho"), new RunEvent.EntryWithdrawn(last));
    refused("checks-missing", () -> run.complete("cho"));
    EntryKey again = run.enter("cho", entry(last, 2), new Result.Acknowledged());
    run.check("ben", "cho", again);
    run.complete("cho");
  }

  @Test
  void refusesARepeatBySomebodyWhoseResultDiffered() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    EntryKey weigh = run.enter("cho", "weigh");
    run.check("ben", "cho", weigh, CheckOutcome.DIFFERS);
    refused("result-was-shown", () -> run.check("ben", "cho", weigh, CheckOutcome.AGREES));
    correct(run, weigh, 2, new Result.Acknowledged());
    EntryKey corrected = entry(weigh, 2);
    refused("result-was-shown", () -> run.check("ben", "cho", corrected, CheckOutcome.AGREES));
    run.check("ana", "cho", corrected, CheckOutcome.AGREES);
  }

  @Test
  void refusesABlindCheckByWhoeverWasShownTheResults() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    EntryKey weigh = run.enter("cho", "weigh");
    run.check("ben", "cho", weigh, CheckOutcome.DIFFERS);
    run.append(shop.signIn("ana"), new RunEvent.ResultsShown(weigh));
    refused("result-was-shown", () -> run.check("ana", "cho", weigh, CheckOutcome.AGREES));
    correct(run, weigh, 2, new Result.Acknowledged());
    refused(
        "result-was-shown", () -> run.check("ana", "cho", entry(weigh, 2), CheckOutcome.AGREES));
  }

  @Test
  void refusesToShowResultsToWhoeverLeft() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    EntryKey weigh = run.enter("cho", "weigh");
    run.check("ben", "cho", weigh, CheckOutcome.DIFFERS);
    var dia = shop.signIn("dia");
    shop.deactivate("dia", "ana");
    refused("not-active", () -> run.append(dia, new RunEvent.ResultsShown(weigh)));
  }

  @Test
  void refusesARunThatWhoeverLeftStarts() {
    Revision ham = shop.effective(TestContents.sandwich());
    var ben = shop.signIn("ben");
    shop.deactivate("ben", "ana");
    RunEvent started =
        new RunEvent.Started(ham.document(), ham.number(), ham.hash(), "Order 1", List.of(), null);
    RunId id = new RunId(shop.ids().get());
    refused(
        "not-active",
        () -> shop.runs().append(id, 0, List.of(started), shop.by(ben), shop.ids().get()));
  }

  private static EntryKey entry(EntryKey key, int entry) {
    return new EntryKey(key.step(), key.unit(), key.attempt(), entry);
  }

  private void correct(TestRun run, EntryKey replaced, int entry, Result result) {
    EntryKey key = entry(replaced, entry);
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            replaced, key, result, Judgement.NOT_JUDGED, TestRun.content(key), "Slipped"));
  }

  private TestRun checkedAndReady() {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
    run.enter("cho", "wash");
    run.check("ben", "cho", run.enter("cho", "weigh"), CheckOutcome.AGREES);
    run.check("ben", "cho", run.enter("cho", "close"));
    return run;
  }
}
