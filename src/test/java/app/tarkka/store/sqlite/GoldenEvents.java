package app.tarkka.store.sqlite;

import app.tarkka.document.Aql;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Repeat;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.document.TranslationHash;
import app.tarkka.json.Salt;
import app.tarkka.ledger.ExportedFile;
import app.tarkka.ledger.KeptManual;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Fault;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Inspection;
import app.tarkka.run.Judgement;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.SampleSize;
import app.tarkka.run.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One event of every type, and one entry of every kind of result. */
final class GoldenEvents {
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId BEN = new PersonId("ben");
  private static final DocumentId HAM = new DocumentId("doc-1");
  private static final ContentHash HASH = new ContentHash("ab".repeat(32));
  private static final RunId RUN = new RunId("run-1");
  private static final EntryKey KEY = new EntryKey(new StepId("weigh"), 0, 1, 1);
  private static final EntryKey NEXT = new EntryKey(new StepId("weigh"), 0, 1, 2);
  static final String CONTENT = "cd".repeat(32);
  private static final Salt SALT = new Salt("5a".repeat(16));
  private static final Result GRAMS =
      new Result.Measured("80,50", List.of(new BigDecimal("80.50")), "g");

  private GoldenEvents() {}

  static List<StoredEvent> all() {
    List<StoredEvent> all = new java.util.ArrayList<>();
    people().forEach(event -> all.add(new StoredEvent.OfPerson(event)));
    documents().forEach(event -> all.add(new StoredEvent.OfDocument(event)));
    runs().forEach(event -> all.add(new StoredEvent.OfRun(RUN, event)));
    library().forEach(event -> all.add(new StoredEvent.OfLibrary(event)));
    return all;
  }

  /** Kinds of result, each within an entry, by a name of its own. */
  static List<Result> results() {
    return List.of(
        new Result.Acknowledged(),
        new Result.PassFail(true),
        new Result.YesNo(false),
        new Result.Chosen(List.of("white", "rye")),
        GRAMS,
        new Result.Written("Looks good"),
        new Result.Dated(LocalDate.parse("2026-03-02")),
        new Result.Timed(LocalTime.parse("08:15")),
        new Result.Photographed("front.jpg", "ef".repeat(32)),
        new Result.Signed("Kim Berg", "iVBORw0KGgo=", ""),
        new Result.Scanned("6414893400012"),
        new Result.NotApplicable("No lettuce today"));
  }

  /** Further bodies of a type that has grown, by the end of their file's name. */
  static Map<String, StoredEvent> grown() {
    return Map.of(
        "why",
        entry(new Result.PassFail(false, "Rust at the edge")),
        "pieces",
        new StoredEvent.OfRun(
            RUN,
            new RunEvent.SampleDrawn(
                1, new Repeat.Pieces(), 3, null, new SampleSize("", 3, 0), 1, List.of())),
        "later",
        new StoredEvent.OfDocument(
            new DocumentEvent.Approved(HAM, 1, HASH, false, Instant.parse("2026-04-01T05:00:00Z"))),
        "unanswered",
        new StoredEvent.OfRun(RUN, new RunEvent.UnitRemoved(3, "")),
        "unit",
        new StoredEvent.OfRun(RUN, new RunEvent.AttemptStarted(2, new StepId("weigh"), 1, 3)),
        "said",
        new StoredEvent.OfRun(
            RUN,
            new RunEvent.NonconformanceRaised(
                "nc-1",
                new Fault(
                    "Two weights",
                    new DefectCode("WEIGHT", "weight off"),
                    Severity.MAJOR,
                    new Result.Photographed("scale.jpg", "ef".repeat(32))))),
        "files",
        new StoredEvent.OfLibrary(
            new LibraryEvent.Exported(
                "documents",
                "SOP-001",
                "json",
                List.of(new ExportedFile("SOP-001 rev 1", CONTENT)))));
  }

  static StoredEvent entry(Result result) {
    return new StoredEvent.OfRun(
        RUN,
        new RunEvent.EntryRecorded(
            KEY,
            result,
            Judgement.NOT_JUDGED,
            CONTENT,
            switch (result) {
              case Result.PassFail judged when !judged.why().isEmpty() -> SALT;
              case Result.Written _, Result.NotApplicable _, Result.Signed _ -> SALT;
              default -> null;
            }));
  }

  /** The same event with what it may have besides. */
  static StoredEvent submittedByTwo() {
    return new StoredEvent.OfDocument(
        new DocumentEvent.DraftSubmitted(
            HAM, 1, HASH, "SOP-001", "Ham", "First wording", true, Set.of(BEN, ANA)));
  }

  static StoredEvent submittedForTwo() {
    return new StoredEvent.OfDocument(
        new DocumentEvent.DraftSubmitted(
            HAM, 1, HASH, "SOP-001", "Ham", "First wording", true, Set.of(), 2));
  }

  private static List<PersonEvent> people() {
    return List.of(
        new PersonEvent.PersonAdded(
            BEN, "Ben Ek", "BE", "#1F6F8B", Set.of(Role.WORKER, Role.CHECKER)),
        new PersonEvent.PersonRenamed(BEN, "Ben Berg", "BB", "#1F6F8C"),
        new PersonEvent.RoleChanged(BEN, Set.of(Role.CHECKER)),
        new PersonEvent.CredentialIssued(BEN, "pin-1", true),
        new PersonEvent.CredentialChanged(BEN, "pin-2"),
        new PersonEvent.BadgeGiven(BEN),
        new PersonEvent.BadgeRemoved(BEN),
        new PersonEvent.LockedOut(BEN),
        new PersonEvent.PersonDeactivated(BEN));
  }

  private static List<DocumentEvent> documents() {
    return List.of(
        new DocumentEvent.DraftSubmitted(
            HAM, 1, HASH, "SOP-001", "Ham", "First wording", true, Set.of()),
        new DocumentEvent.ChangesRequested(HAM, 1, HASH, "Which ham?"),
        new DocumentEvent.Approved(HAM, 1, HASH, true),
        new DocumentEvent.ApprovalsSet(HAM, 1, 2),
        new DocumentEvent.CommentWritten(
            HAM, 1, HASH, "comment-1", new StepId("weigh"), "Which scale?"),
        new DocumentEvent.CommentAnswered(HAM, 1, HASH, "comment-1", "The one at the counter"),
        new DocumentEvent.CommentResolved(HAM, 1, HASH, "comment-1"),
        new DocumentEvent.CommentReopened(HAM, 1, HASH, "comment-1"),
        new DocumentEvent.CalledBack(HAM, 1, HASH, "The new scale is late"),
        new DocumentEvent.Effective(HAM, 1, HASH),
        new DocumentEvent.Superseded(HAM, 1),
        new DocumentEvent.Reviewed(HAM, 1, HASH),
        new DocumentEvent.Withdrawn(HAM, 1, "No longer sold"),
        new DocumentEvent.TranslationApproved(
            HAM, 1, HASH, "fi", new TranslationHash(CONTENT), Set.of(ANA), true),
        new DocumentEvent.ReadersNamed(HAM, 1, false, Set.of(ANA, BEN)),
        new DocumentEvent.Acknowledged(HAM, 1, HASH));
  }

  private static List<RunEvent> runs() {
    RequiredCheck check = new RequiredCheck(Place.of(new StepId("weigh")), SignOff.BLIND, 1);
    return List.of(
        new RunEvent.Started(HAM, 1, HASH, "Order 1", List.of(check), new RunId("run-0")),
        new RunEvent.EntryRecorded(KEY, GRAMS, Judgement.IN_LIMITS, CONTENT),
        new RunEvent.EntryWithdrawn(KEY),
        new RunEvent.EntryCorrected(KEY, NEXT, GRAMS, Judgement.NEAR_LIMIT, CONTENT, "Misread"),
        new RunEvent.CheckRequired(check),
        new RunEvent.ConditionNotMet(Place.of(new StepId("weigh")), List.of(KEY)),
        new RunEvent.HandedToCheck(List.of(KEY, NEXT), false),
        new RunEvent.CheckCommitted(
            KEY, ANA, CONTENT, GRAMS, Judgement.IN_LIMITS, CheckOutcome.AGREES, false, CONTENT),
        new RunEvent.CheckWitnessed(KEY, ANA, CONTENT),
        new RunEvent.CheckInspected(KEY, ANA, CONTENT, CheckOutcome.FAILED, "Torn"),
        new RunEvent.CheckNotPossible(KEY, ANA, "The scale is flat"),
        new RunEvent.ResultsDiffer(KEY),
        new RunEvent.ResultsShown(KEY),
        new RunEvent.Held("nc-1", HoldCause.RESULTS_DIFFER, new StepId("weigh"), KEY),
        new RunEvent.NonconformanceRaised("nc-1", "Two weights"),
        new RunEvent.DispositionDecided("nc-1", Disposition.REWORK, "Cut again", "12", "1.50", "0"),
        new RunEvent.ActionAssigned(
            "nc-1",
            "action-1",
            new CorrectiveAction.Assignment("Check the scale", BEN, LocalDate.parse("2026-03-09"))),
        new RunEvent.ActionClosed("nc-1", "action-1", "Scale has a new battery"),
        new RunEvent.HoldReleased("nc-1"),
        new RunEvent.NonconformanceClosed("nc-1", "Scale was moved"),
        new RunEvent.AttemptStarted(2, new StepId("weigh"), 1),
        new RunEvent.SampleDrawn(
            2,
            new Repeat.Sampled(InspectionLevel.II, Aql.A1_0, Repeat.Failing.COUNTS),
            500,
            Inspection.TIGHTENED,
            new SampleSize("J", 80, 1),
            1,
            List.of(new RequiredCheck(new Place(new StepId("weigh"), 1), SignOff.BLIND, 4))),
        new RunEvent.UnitAdded(
            2,
            81,
            81,
            List.of(new RequiredCheck(new Place(new StepId("weigh"), 81), SignOff.BLIND, 4))),
        new RunEvent.UnitRemoved(81, "Fell on the floor"),
        new RunEvent.LotJudged(2, new LotVerdict(1, 2, false)),
        new RunEvent.NoteAdded(new StepId("weigh"), "Scale is new"),
        new RunEvent.TimerStarted(Place.of(new StepId("weigh")), 1, 1),
        new RunEvent.TimerOverridden(Place.of(new StepId("weigh")), 1, 1, "Set already"),
        new RunEvent.Paused(),
        new RunEvent.Resumed(),
        new RunEvent.HandedOver(BEN),
        new RunEvent.TakenOver(),
        new RunEvent.Reaffirmed(KEY),
        new RunEvent.Escalated(new StepId("weigh"), "Shift manager, 040 1", "Use the old scale"),
        new RunEvent.Completed(),
        new RunEvent.Released(),
        new RunEvent.Abandoned("Order cancelled"));
  }

  private static List<LibraryEvent> library() {
    return List.of(
        new LibraryEvent.Created("lib-1", "Corner Shop"),
        new LibraryEvent.Printed("checklist", "SOP-001 rev 1", "sheet-1", null),
        new LibraryEvent.SheetReturned("sheet-1", "From the bench"),
        new LibraryEvent.SheetVoided("sheet-1", "Spoiled by water"),
        new LibraryEvent.SheetOutAgain("sheet-1", "It was another sheet"),
        new LibraryEvent.Exported("records", "March", "", List.of()),
        new LibraryEvent.SettingChanged("shop", "Corner Shop & Co"),
        new LibraryEvent.ManualKept(
            new KeptManual(
                "manual-1",
                "Kitchen",
                "For whoever stands in it.",
                List.of(new KeptManual.Part("Every day", ""), new KeptManual.Part("", "doc-1")))),
        new LibraryEvent.ManualRemoved("manual-1"),
        new LibraryEvent.Migrated(1, 2),
        new LibraryEvent.ClockAnomaly(86_400));
  }
}
