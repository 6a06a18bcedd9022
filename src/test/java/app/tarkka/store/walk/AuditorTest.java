package app.tarkka.store.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An auditor who finds nothing is worth something only if there is something that they find. */
class AuditorTest {
  private static final Content CONTENT = TestContents.sandwich();
  private static final EntryKey WASH = TestRun.key("wash", 1);
  private static final EntryKey WEIGH = TestRun.key("weigh", 1);
  private static final EntryKey CLOSE = TestRun.key("close", 1);
  private final List<Recorded> history = new ArrayList<>();

  @Test
  void findsNothingInAnHonestRun() {
    doneBy("cho");
    checkedBy("ben");
    record("ben", Meaning.CHECKED, new RunEvent.Completed());
    assertEquals(List.of(), faults());
  }

  @Test
  void findsASelfCheck() {
    doneBy("cho");
    checkedBy("cho");
    assertFault("checks their own work");
  }

  @Test
  void findsACheckByAnotherContributor() {
    started();
    enter("ben", WASH, new Result.Acknowledged());
    enter("cho", WEIGH, new Result.Acknowledged());
    check("ben", WEIGH, "cho");
    assertFault("checks their own work");
  }

  @Test
  void findsAContributorWhoChecked() {
    started();
    enter("cho", WASH, new Result.Acknowledged());
    check("ben", WASH, "cho");
    enter("ben", WEIGH, new Result.Acknowledged());
    assertFault("entered by somebody who checked");
  }

  @Test
  void findsACompletionWithoutACheck() {
    doneBy("cho");
    record("cho", Meaning.PERFORMED, new RunEvent.Completed());
    assertFault("without the check of");
  }

  @Test
  void findsACheckThatACorrectionMadeVoid() {
    doneBy("cho");
    checkedBy("ben");
    EntryKey again = new EntryKey(CLOSE.step(), 0, 1, 2);
    record(
        "cho",
        Meaning.PERFORMED,
        new RunEvent.EntryCorrected(
            CLOSE, again, new Result.PassFail(true), Judgement.NOT_JUDGED, "c", "misread"));
    record("cho", Meaning.PERFORMED, new RunEvent.Completed());
    assertFault("without the check of");
  }

  @Test
  void findsAnAnswerOutOfOrder() {
    started();
    enter("cho", WEIGH, new Result.Acknowledged());
    assertFault("is answered before wash");
  }

  @Test
  void findsACheckOfAnEntryThatWasWithdrawn() {
    started();
    enter("cho", WASH, new Result.Acknowledged());
    record("cho", null, new RunEvent.EntryWithdrawn(WASH));
    check("ben", WASH, "cho");
    assertFault("checks what does not stand");
  }

  @Test
  void findsAReleaseByAContributor() {
    doneBy("cho");
    checkedBy("ben");
    record("ben", Meaning.CHECKED, new RunEvent.Completed());
    record("cho", Meaning.RELEASED, new RunEvent.Released());
    assertFault("released by a contributor");
  }

  private void assertFault(String what) {
    assertTrue(faults().stream().anyMatch(fault -> fault.contains(what)), faults().toString());
  }

  private List<String> faults() {
    return Auditor.faults(CONTENT, history);
  }

  private void started() {
    record(
        "cho",
        null,
        new RunEvent.Started(
            new DocumentId("d"),
            1,
            ContentHash.of(CONTENT),
            "Order 1",
            List.of(
                new RequiredCheck(Place.of(new StepId("weigh")), SignOff.BLIND, 1),
                new RequiredCheck(Place.of(new StepId("close")), SignOff.INSPECTED, 2)),
            null));
  }

  private void doneBy(String doer) {
    started();
    enter(doer, WASH, new Result.Acknowledged());
    enter(doer, WEIGH, new Result.Acknowledged());
    enter(doer, CLOSE, new Result.PassFail(true));
  }

  private void checkedBy(String checker) {
    check(checker, WEIGH, "cho");
    check(checker, CLOSE, "cho");
  }

  private void enter(String who, EntryKey key, Result result) {
    record(who, null, new RunEvent.EntryRecorded(key, result, Judgement.NOT_JUDGED, "c"));
  }

  private void check(String who, EntryKey key, String doer) {
    record(
        who,
        Meaning.CHECKED,
        new RunEvent.CheckInspected(key, new PersonId(doer), "c", CheckOutcome.PASSED, ""));
  }

  private void record(String who, @Nullable Meaning meaning, RunEvent event) {
    Attribution by =
        new Attribution(
            new PersonId(who), meaning, "pin", "", null, null, Instant.EPOCH, 0, "seat", "test");
    history.add(new Recorded(history.size() + 1L, by, event));
  }
}
