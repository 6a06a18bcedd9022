package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl.Refusal;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.person.Meaning;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestTranslation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A revision that is approved for a later instant is in force from then on, nobody present. */
abstract class EffectiveDatesContract extends WaitingContract {
  @Test
  void staysApprovedUntilItsInstantAndIsInForceFromThenOn() {
    DocumentId ham = waiting();

    at(DUE.minusNanos(1));
    assertEquals(1, effective(ham));
    assertEquals(List.of(RevisionState.APPROVED, RevisionState.EFFECTIVE), states(ham));
    assertEquals(DUE, shop.documents().revision(ham, 2).orElseThrow().effectiveFrom());
    assertEquals(DUE, row(ham).effectiveFrom());
    assertEquals(RevisionState.APPROVED, row(ham).newestState());
    assertEquals("Ham sandwich", row(ham).title());

    at(DUE);
    assertEquals(2, effective(ham));
    assertEquals(List.of(RevisionState.EFFECTIVE, RevisionState.SUPERSEDED), states(ham));
    assertNull(shop.documents().revision(ham, 2).orElseThrow().effectiveFrom());
    assertEquals(DUE, shop.documents().revision(ham, 2).orElseThrow().effective());
    assertNull(row(ham).effectiveFrom());
    assertEquals("Toasted ham sandwich", row(ham).title());
    assertEquals(RevisionState.EFFECTIVE, row(ham).newestState());
    sound();
  }

  @Test
  void isReadAlikeBeforeAndAfterTheLedgerGoesOn() {
    DocumentId ham = waiting();
    shop.documents().reviewEvery(ham, 12);
    at(DUE.plusSeconds(60));
    Document before = row(ham);
    List<Revision> revisions = shop.documents().revisions(ham);
    List<Duty> duties = shop.library().readings().duties();

    shop.effective(TestContents.simple("SOP-077", "Something else"));

    assertEquals(before, row(ham));
    assertEquals(revisions, shop.documents().revisions(ham));
    assertEquals(duties.getFirst(), shop.library().readings().duties().getFirst());
    assertEquals(2, duties.getFirst().revision());
    assertEquals(Instant.parse("2027-04-01T05:00:00Z"), before.reviewDue());
    sound();
  }

  @Test
  void staysInForceOnceTheLedgerWentOnWhateverTheClockSays() {
    DocumentId ham = waiting();
    at(DUE);
    shop.effective(TestContents.simple("SOP-077", "Something else"));

    at(DUE.minusSeconds(3600));

    assertEquals(2, effective(ham));
    sound();
  }

  @Test
  void findsTheWordsThatAreInForce() {
    DocumentId ham = waiting();
    assertEquals(0, shop.documents().search("toasted", 5).size());
    assertEquals(1, shop.documents().search("sandwich", 5).size());

    at(DUE);
    assertEquals(ham, shop.documents().search("toast", 5).getFirst().document().id());
    assertEquals(
        "Toasted ham sandwich",
        shop.documents().search("sandwich", 5).getFirst().document().title());

    assertEquals(List.of("DOCUMENTS"), groups("toasted"));
    shop.effective(TestContents.simple("SOP-077", "Something else"));
    assertEquals(1, shop.documents().search("toasted", 5).size());
    assertEquals(List.of("DOCUMENTS"), groups("toasted"));
  }

  @Test
  void isFoundByTheTitleOfItsTranslation() {
    DocumentId ham = waiting();
    Revision later = shop.documents().revision(ham, 2).orElseThrow();
    TestTranslation.approved(
        shop,
        later,
        TestTranslation.whole(later, "fi")
            .with(SourceTexts.of(later.content()).getFirst(), "Paahdettu kinkkuleipä"));
    assertEquals(0, shop.documents().search("paahdettu", 5).size());

    at(DUE);
    assertEquals(1, shop.documents().search("paahdettu", 5).size());
    shop.effective(TestContents.simple("SOP-077", "Something else"));
    assertEquals(1, shop.documents().search("paahdettu", 5).size());
  }

  @Test
  void startsARunFromTheOldOneBeforeTheInstantAndFromTheNewOneAtIt() {
    DocumentId ham = waiting();
    at(DUE.minusNanos(1));
    RunOutcome.Done before = started(ham, "Order 1");
    at(DUE);
    RunOutcome.Done after = started(ham, "Order 2");

    assertEquals(1, before.run().start().revision());
    assertEquals(2, after.run().start().revision());
    assertEquals(HAM, shop.runs().find(before.run().id()).orElseThrow().content());
    sound();
  }

  @Test
  void tellsOpenRunsOfTheNewerRevisionAtTheInstant() {
    DocumentId ham = waiting();
    at(DUE.minusNanos(1));
    started(ham, "Order 1");
    assertEquals(false, shop.runs().summaries(RunFilter.all(5)).getFirst().newerRevision());

    at(DUE);

    assertEquals(true, shop.runs().summaries(RunFilter.all(5)).getFirst().newerRevision());
  }

  @Test
  void refusesARunOfTheOldOneFromTheInstantOnWhateverIsAppended() {
    DocumentId ham = waiting();
    at(DUE.minusNanos(1));
    RunOutcome.Done before = started(ham, "Order 1");
    at(DUE);

    refused(
        "not-effective",
        () ->
            shop.runs()
                .append(
                    new app.tarkka.run.RunId("late"),
                    0,
                    List.of(before.run().start()),
                    shop.by(shop.signIn("cho")),
                    "late"));
  }

  @Test
  void refusesWhatBringsItIntoForceEarlier() {
    DocumentId ham = waiting();
    Revision next = shop.documents().revision(ham, 2).orElseThrow();

    assertEquals("not-due", refusal(new DocumentEvent.Effective(ham, 2, next.hash())));
    assertEquals("not-approved", refusal(new DocumentEvent.Superseded(ham, 1)));
    assertEquals(1, effective(ham));
    sound();
  }

  @Test
  void refusesAnInstantBeforeTheApproval() {
    Revision draft = submitted();
    assertEquals(
        Optional.of(Refusal.DAY_PASSED),
        shop.documentControl()
            .approve(
                draft.document(),
                Optional.of(shop.clock().instant()),
                shop.sign("ana", Meaning.APPROVED)));

    assertEquals(
        "effective-before-approval",
        refusal(
            new DocumentEvent.Approved(
                draft.document(), 1, draft.hash(), false, shop.clock().instant().minusSeconds(1))));
  }

  @Test
  void theFirstRevisionCanWaitToo() {
    Revision draft = submitted();
    approve(draft.document());

    assertEquals(Optional.empty(), shop.documents().effective(draft.document()));
    assertEquals(DUE, row(draft.document()).effectiveFrom());
    assertInstanceOf(
        RunOutcome.Refused.class,
        shop.runService().start(draft.document(), "Order 1", shop.signIn("cho")));
    at(DUE);
    assertEquals(1, effective(draft.document()));
    started(draft.document(), "Order 1");
    sound();
  }

  /** What the search of the whole library finds. */
  private List<String> groups(String words) {
    return shop
        .library()
        .search()
        .find(SearchQuery.of(words), LocalDate.parse("2026-04-01"), ZoneOffset.UTC, 5)
        .found()
        .stream()
        .map(found -> found.group().name())
        .toList();
  }
}
