package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.run.WaitingCheck;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class RunsContract extends PortContract {

  @Test
  void foldsTheSameRunAfterARestart() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    run.enter("cho", "wash");
    EntryKey weigh =
        run.enter(
            "cho",
            TestRun.key("weigh", 1),
            new Result.Measured("80.0", List.of(new BigDecimal("80.0")), "g"));
    run.append(shop.signIn("ana"), new RunEvent.NoteAdded(new StepId("wash"), "Soap is low"));
    Run before = run.hand("cho", weigh);
    shop.reopen();

    assertEquals(before, run.now());
    assertEquals(Set.of(TestLibrary.id("cho")), shop.runs().contributors(run.id()));
  }

  @Test
  void refusesWhatWasDecidedOnAnOlderState() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    long stale = run.now().lastSequence();
    run.enter("cho", "wash");

    assertThrows(
        Runs.ChangedMeanwhile.class,
        () ->
            shop.runs()
                .append(
                    run.id(),
                    stale,
                    List.of(new RunEvent.Paused()),
                    shop.by(shop.signIn("cho")),
                    "act"));
  }

  @Test
  void writesARepeatedActOnce() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    long after = run.now().lastSequence();
    Attribution by = shop.by(shop.signIn("cho"));
    List<RunEvent> events =
        List.of(new RunEvent.NoteAdded(null, "One"), new RunEvent.NoteAdded(null, "Two"));

    Run first = shop.runs().append(run.id(), after, events, by, "act");
    long head = shop.ledger().head().sequence();
    Run second = shop.runs().append(run.id(), after, events, by, "act");

    assertEquals(first, second);
    assertEquals(head, shop.ledger().head().sequence());
    assertEquals(after + 2, head);
  }

  @Test
  void keepsNothingOfAnActWhoseLastEventIsRefused() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    long head = shop.ledger().head().sequence();

    assertThrows(
        Runs.RefusedByStore.class,
        () ->
            run.append(
                shop.sign("cho", Meaning.PERFORMED),
                new RunEvent.NoteAdded(null, "Done"),
                new RunEvent.Completed()));

    assertEquals(head, shop.ledger().head().sequence());
    assertEquals(RunState.OPEN, run.now().state());
  }

  @Test
  void listsRunsNewestFirstByStateTextPersonTimeAndMark() {
    Revision sandwich = sandwich();
    TestRun one = TestRun.start(shop, sandwich, "Order 1", "cho");
    shop.clock().advance(Duration.ofHours(1));
    TestRun two = TestRun.start(shop, sandwich, "Order 2 %", "ana");
    two.enter("ben", "wash");
    shop.clock().advance(Duration.ofHours(1));
    TestRun three = TestRun.start(shop, sandwich, "Batch 3", "cho");
    three.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Dropped"));
    three.now();
    two.append(
        shop.signIn("ana"), new RunEvent.Held("nc-1", HoldCause.RAISED, new StepId("wash"), null));

    assertEquals(List.of(three.id(), two.id(), one.id()), ids(RunFilter.all(10)));
    assertEquals(List.of(two.id(), one.id()), ids(RunFilter.open(10)));
    assertEquals(List.of(one.id()), ids(RunFilter.all(1).skipping(2)));
    assertEquals(List.of(two.id()), ids(new RunFilter(Set.of(), "2 %", 10)));
    assertEquals(3, ids(new RunFilter(Set.of(), "sop-001", 10)).size());
    assertEquals(List.of(two.id()), ids(RunFilter.all(10).by(TestLibrary.id("ben"))));
    assertEquals(List.of(two.id()), ids(RunFilter.all(10).with(Set.of(RunFilter.Mark.HELD))));
    assertEquals(
        List.of(one.id()),
        ids(RunFilter.all(10).between(null, shop.clock().instant().minusSeconds(7200 - 1))));
    assertEquals(RunState.ON_HOLD, summary(two.id()).state());
    assertEquals(1, summary(two.id()).holds());
    assertEquals(shop.clock().instant(), summary(three.id()).ended());
  }

  @Test
  void countsWhatIsAnsweredAndSaysWhenANewerRevisionExists() {
    Revision sandwich = sandwich();
    TestRun run = TestRun.start(shop, sandwich, "Order 1", "cho");
    run.enter("cho", "wash");
    shop.revised(sandwich.document(), TestContents.sandwich().toBuilder().title("Newer").build());

    RunSummary summary = summary(run.id());

    assertEquals(1, summary.answered());
    assertEquals(3, summary.steps());
    assertTrue(summary.newerRevision());
    assertEquals("Ham sandwich", summary.title());
  }

  @Test
  void listsAWaitingCheckUntilItCounts() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    EntryKey weigh = run.enter("cho", "weigh");
    assertEquals(List.of(), shop.runs().waitingChecks());

    run.hand("cho", weigh);
    List<WaitingCheck> waiting = shop.runs().waitingChecks();

    assertEquals(1, waiting.size());
    assertEquals(weigh, waiting.getFirst().key());
    assertEquals(TestLibrary.id("cho"), waiting.getFirst().doer());
    assertEquals("Order 1", waiting.getFirst().subject());
    assertEquals(1, summary(run.id()).waiting());
    run.check("ben", "cho", weigh);
    assertEquals(List.of(), shop.runs().waitingChecks());
  }

  @Test
  void listsANotApplicableAsInspectedWhateverTheStepAsksFor() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    EntryKey weigh =
        run.enter("cho", TestRun.key("weigh", 1), new Result.NotApplicable("Ham is weighed"));
    run.hand("cho", weigh);

    assertEquals(SignOff.INSPECTED, shop.runs().waitingChecks().getFirst().policy());
  }

  @Test
  void makesTheCheckOfAReplacedEntryVoid() {
    TestRun run = TestRun.start(shop, sandwich(), "Order 1", "cho");
    EntryKey first = run.enter("cho", "close");
    run.check("ben", "cho", first);
    EntryKey second = new EntryKey(new StepId("close"), 0, 1, 2);
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.EntryCorrected(
            first,
            second,
            new Result.PassFail(true),
            Judgement.PASSED,
            TestRun.content(second),
            "Looked again"),
        new RunEvent.HandedToCheck(List.of(second), true));

    assertEquals(second, shop.runs().waitingChecks().getFirst().key());
    assertEquals(1, ids(RunFilter.all(5).with(Set.of(RunFilter.Mark.CORRECTED))).size());
  }

  @Test
  void findsTheNewestRunOfACodeAndSubjectThatWasNotAbandoned() {
    Revision sandwich = sandwich();
    TestRun kept = TestRun.start(shop, sandwich, "Order 1", "cho");
    TestRun dropped = TestRun.start(shop, sandwich, "Order 1", "cho");
    dropped.append(shop.sign("cho", Meaning.DECIDED), new RunEvent.Abandoned("Twice"));

    assertEquals(Optional.of(kept.id()), shop.runs().newestOf("SOP-001", "Order 1"));
    assertEquals(Optional.empty(), shop.runs().newestOf("SOP-001", "Order 2"));
    assertEquals(Optional.empty(), shop.runs().find(new RunId("unheard-of")));
  }

  @Test
  void aPolicyIsNeverRun() {
    Revision policy =
        shop.effective(
            TestContents.simple("POL-1", "Refunds").toBuilder().kind(Kind.POLICY).build());

    RunOutcome outcome = shop.runService().start(policy.document(), "Order 1", shop.signIn("cho"));
    assertEquals(new RunOutcome.Refused(Refusal.of(Refusal.Reason.POLICY_NOT_RUN)), outcome);
    refused("policy-not-run", () -> TestRun.start(shop, policy, "Order 1", "cho"));
  }

  private Revision sandwich() {
    return shop.effective(TestContents.sandwich());
  }

  private RunSummary summary(RunId id) {
    return shop.runs().summaries(RunFilter.all(20)).stream()
        .filter(summary -> summary.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<RunId> ids(RunFilter filter) {
    return shop.runs().summaries(filter).stream().map(RunSummary::id).toList();
  }
}
