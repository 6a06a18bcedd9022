package app.tarkka.store.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
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
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An auditor who finds nothing is worth something only if there is something that they find. */
class AuditorTest {
  private static final EntryKey WASH = TestRun.key("wash", 1);
  private static final EntryKey WEIGH = TestRun.key("weigh", 1);
  private static final EntryKey CLOSE = TestRun.key("close", 1);
  private final List<Recorded> history = new ArrayList<>();
  private Content content = TestContents.sandwich();

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

  @Test
  void findsACheckThatIsHiddenWithoutACondition() {
    started();
    enter("cho", WASH, new Result.Acknowledged());
    record("cho", Meaning.PERFORMED, new RunEvent.ConditionNotMet(CLOSE.place(), List.of(WASH)));
    assertFault("hides a check that is asked");
  }

  @Test
  void findsAnAnswerThatAConditionDoesNotAsk() {
    content = TestContents.conditional();
    enter("cho", TestRun.key("leaks", 1), new Result.YesNo(false));
    enter("cho", TestRun.key("tighten", 1), new Result.Acknowledged());
    assertFault("answers what a condition does not ask");
  }

  @Test
  void findsACheckThatAConditionHidAndNobodySaidSo() {
    content = TestContents.conditional();
    Place tighten = Place.of(new StepId("tighten"));
    start(List.of(new RequiredCheck(tighten, SignOff.INSPECTED, 1, true)));
    enter("cho", TestRun.key("leaks", 1), new Result.YesNo(false));
    record("cho", Meaning.PERFORMED, new RunEvent.Completed());
    assertFault("without a word of the check");
  }

  @Test
  void findsAPieceThatIsTakenOutByItsDoer() {
    EntryKey look = pieces();
    enter("cho", look, new Result.PassFail(false));
    record("cho", Meaning.CHECKED, new RunEvent.UnitRemoved(1, "gone"));
    assertFault("takes out a piece that was worked on");
  }

  @Test
  void findsACompletionWithoutTheCheckOfOnePiece() {
    EntryKey look = pieces();
    enter("cho", look, new Result.PassFail(true));
    check("ben", look, "cho");
    enter("cho", new EntryKey(look.step(), 2, 1, 1), new Result.PassFail(true));
    record("cho", Meaning.PERFORMED, new RunEvent.Completed());
    assertFault("without the check of");
  }

  /** Two pieces that are looked at; the key of the first. */
  private EntryKey pieces() {
    StepId look = new StepId("look");
    Repeat pieces = new Repeat.Pieces();
    content =
        TestContents.simple("QC-8", "Pieces").toBuilder()
            .sections(
                List.of(
                    Section.of(
                            "Each",
                            List.of(
                                new StepBuilder(look, "Look.")
                                    .answer(new Answer.PassFail())
                                    .signOff(SignOff.INSPECTED)
                                    .build()))
                        .withRepeat(pieces)))
            .build();
    start(List.of());
    record(
        "cho",
        null,
        new RunEvent.SampleDrawn(
            1,
            pieces,
            2,
            null,
            new SampleSize("", 2, 0),
            1,
            List.of(
                new RequiredCheck(new Place(look, 1), SignOff.INSPECTED, 0),
                new RequiredCheck(new Place(look, 2), SignOff.INSPECTED, 0))));
    return new EntryKey(look, 1, 1, 1);
  }

  private void assertFault(String what) {
    assertTrue(faults().stream().anyMatch(fault -> fault.contains(what)), faults().toString());
  }

  private List<String> faults() {
    return Auditor.faults(content, history);
  }

  private void started() {
    start(
        List.of(
            new RequiredCheck(Place.of(new StepId("weigh")), SignOff.BLIND, 1),
            new RequiredCheck(Place.of(new StepId("close")), SignOff.INSPECTED, 2)));
  }

  private void start(List<RequiredCheck> required) {
    record(
        "cho",
        null,
        new RunEvent.Started(
            new DocumentId("d"), 1, ContentHash.of(content), "Order 1", required, null));
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
