package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.SheetPart;
import app.tarkka.document.sheet.SheetState;
import app.tarkka.document.sheet.Sheets;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.PrintedPart;
import app.tarkka.ledger.PrintedSheet;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.ledger.SheetRevision;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.store.sqlite.TestSheets;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What was printed, and what became of it. */
abstract class SheetsContract extends PortContract {

  @Test
  void knowsWhatWasPrintedByWhomAndOfWhichRevision() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    shop.reopen();

    KeptSheet sheet = sheets().find("AAAA-0001").orElseThrow();
    assertEquals(SheetState.OUT, sheet.state());
    assertEquals("checklist", sheet.what());
    assertEquals(TestLibrary.id("cho"), sheet.by());
    assertEquals("SOP-001", sheet.of().getFirst().code());
    assertEquals(1, sheet.of().getFirst().revision());
    assertEquals(Optional.of(TestSheets.LAYOUT), sheet.layout().flatMap(sheets()::layout));
    assertFalse(sheet.stale());
    assertTrue(sheets().find("AAAA-0002").isEmpty());
    assertSound();
  }

  @Test
  void aNewerRevisionFindsTheSheetsThatAreStillOut() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    TestSheets.print(shop, ham, "AAAA-0002");
    Revision rye = shop.effective(TestContents.simple("SOP-002", "Rye"));
    manual("AAAA-0003", ham, rye);
    sheets().returned(List.of("AAAA-0002"), "", cho());
    shop.revised(ham.document(), TestContents.simple("SOP-001", "Ham and rye"));

    assertEquals(List.of("AAAA-0003", "AAAA-0001"), stale(sheets().holding(ham.document())));
    assertEquals(List.of("AAAA-0003"), stale(sheets().holding(rye.document())));
    assertEquals(3, sheets().all().size());
    assertSound();
  }

  @Test
  void aDocumentThatWasWithdrawnAsksForItsSheetsAndARunsOwnSheetGoesOn() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    PrintedSheet as =
        new PrintedSheet(
            ham.document().value(), 1, "run-1", "A4", "en", 1, "ab".repeat(32), "printer");
    shop.library()
        .recordPrinted(new LibraryEvent.Printed("going-on", "run-1", "AAAA-0002", as), "", cho());
    assertEquals(List.of(), stale(sheets().all()));

    shop.documentControl()
        .withdraw(ham.document(), "No longer sold", shop.sign("ana", Meaning.DECIDED));
    assertEquals(List.of("AAAA-0001"), stale(sheets().all()));
    assertTrue(sheets().find("AAAA-0002").orElseThrow().out());
    assertSound();
  }

  @Test
  void aRunsSheetIsToldByItsSubjectAndAComparisonByBoth() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    RunId one = started(ham, "Order 1");
    RunId other = started(ham, "Order 2");
    PrintedSheet as =
        new PrintedSheet(
            ham.document().value(), 1, one.value(), "A4", "en", 1, "ab".repeat(32), "printer");
    printed(new LibraryEvent.Printed("record", one.value(), "AAAA-0001", as));
    printed(new LibraryEvent.Printed("comparison", one + " " + other, "AAAA-0002", null));
    TestSheets.print(shop, ham, "AAAA-0003");

    assertEquals("Order 1", sheets().find("AAAA-0001").orElseThrow().subject());
    assertEquals("Order 1 / Order 2", sheets().find("AAAA-0002").orElseThrow().subject());
    assertEquals("", sheets().find("AAAA-0003").orElseThrow().subject());
  }

  private RunId started(Revision revision, String subject) {
    RunOutcome begun = shop.runService().start(revision.document(), subject, shop.signIn("cho"));
    return ((RunOutcome.Done) begun).run().id();
  }

  private void printed(LibraryEvent.Printed sheet) {
    shop.library().recordPrinted(sheet, "", cho());
  }

  @Test
  void isReturnedOnceAndVoidWithAReason() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    TestSheets.print(shop, ham, "AAAA-0002");
    sheets().returned(List.of("AAAA-0001"), "By Ben", cho());
    sheets().voided(List.of("AAAA-0002"), "Fell into the soup", cho());

    assertEquals(SheetState.RETURNED, state("AAAA-0001"));
    assertEquals("By Ben", sheets().find("AAAA-0001").orElseThrow().ends().getFirst().note());
    assertEquals(SheetState.VOID, state("AAAA-0002"));
    assertRefused("exists", () -> sheets().returned(List.of("AAAA-0001"), "", cho()));
    assertRefused("sheet-void", () -> sheets().returned(List.of("AAAA-0002"), "", cho()));
    assertRefused("exists", () -> sheets().voided(List.of("AAAA-0002"), "Again", cho()));
    assertRefused("unknown-sheet", () -> sheets().returned(List.of("ZZZZ-0000"), "", cho()));

    sheets().voided(List.of("AAAA-0001"), "It was another one", cho());
    assertEquals(SheetState.VOID, state("AAAA-0001"));
    assertSound();
  }

  @Test
  void aMistakeIsCorrectedForAReasonAndStaysLegible() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    assertRefused("exists", () -> sheets().outAgain(List.of("AAAA-0001"), "Why not", cho()));
    sheets().returned(List.of("AAAA-0001"), "", cho());
    assertThrows(RuntimeException.class, () -> sheets().outAgain(List.of("AAAA-0001"), " ", cho()));
    assertRefused(
        "not-active", () -> sheets().outAgain(List.of("AAAA-0001"), "Another", program()));
    sheets().outAgain(List.of("AAAA-0001"), "It was another sheet", cho());
    shop.revised(ham.document(), TestContents.simple("SOP-001", "Ham and rye"));

    KeptSheet sheet = sheets().find("AAAA-0001").orElseThrow();
    assertEquals(SheetState.OUT, sheet.state());
    assertEquals(2, sheet.ends().size());
    assertEquals("It was another sheet", sheet.ends().getLast().note());
    assertEquals(List.of("AAAA-0001"), stale(sheets().stale()));

    sheets().voided(List.of("AAAA-0001"), "Lost", cho());
    sheets().outAgain(List.of("AAAA-0001"), "Found again", cho());
    sheets().returned(List.of("AAAA-0001"), "", cho());
    assertEquals(SheetState.RETURNED, state("AAAA-0001"));
    assertSound();
  }

  @Test
  void someOfThePagesAreKeptAsThat() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    String of = ham.document().value();
    PrintedSheet as = new PrintedSheet(of, 1, null, "A4", "en", 5, "ab".repeat(32), "printer");
    printed(
        new LibraryEvent.Printed("checklist", "SOP-001 rev 1", "AAAA-0001", as)
            .only(new PrintedPart("2-3", 5)));
    TestSheets.print(shop, ham, "AAAA-0002");

    Optional<SheetPart> some = sheets().find("AAAA-0001").orElseThrow().part();
    assertEquals(Optional.of(new SheetPart("2-3", 5)), some);
    assertEquals(Optional.empty(), sheets().find("AAAA-0002").orElseThrow().part());
    assertSound();
  }

  @Test
  void aSheetOfADraftHasTheDraftsTitle() {
    Revision draft = shop.draft(TestContents.simple("SOP-009", "Fry"));
    TestSheets.print(shop, draft, "AAAA-0001");

    assertEquals("Fry", sheets().find("AAAA-0001").orElseThrow().of().getFirst().title());
  }

  @Test
  void neitherIsSaidOfSeveralWhenOneOfThemIsRefused() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    assertRefused(
        "unknown-sheet", () -> sheets().returned(List.of("AAAA-0001", "ZZZZ-0000"), "", cho()));
    assertEquals(SheetState.OUT, state("AAAA-0001"));
  }

  @Test
  void isVoidOnlyForAReasonAndBySomebodyWhoWorksHere() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    assertThrows(RuntimeException.class, () -> sheets().voided(List.of("AAAA-0001"), " ", cho()));
    assertRefused("not-active", () -> sheets().voided(List.of("AAAA-0001"), "Gone", program()));
    Attribution before = cho();
    shop.people()
        .record(
            List.of(new PersonEvent.PersonDeactivated(TestLibrary.id("cho"))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));
    assertRefused("not-active", () -> sheets().returned(List.of("AAAA-0001"), "", before));

    sheets().returned(List.of("AAAA-0001"), "", program());
    assertEquals(SheetState.RETURNED, state("AAAA-0001"));
    assertSound();
  }

  @Test
  void controlledCopiesAreCountedPerDocumentAndNoNumberIsGivenTwice() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    Revision rye = shop.effective(TestContents.simple("SOP-002", "Rye"));
    copy(ham, "AAAA-0001", 1);
    copy(ham, "AAAA-0002", 2);
    copy(rye, "AAAA-0003", 1);
    assertEquals(3, sheets().nextCopy(ham.document().value()));
    assertRefused("exists", () -> copy(ham, "AAAA-0004", 2));
    assertRefused("copy-number", () -> copy(ham, "AAAA-0004", 4));

    sheets().voided(List.of("AAAA-0002"), "Lost", cho());
    Revision next = shop.revised(ham.document(), TestContents.simple("SOP-001", "Ham and rye"));
    assertEquals(3, sheets().nextCopy(next.document().value()), "nor after it is void");
    assertEquals("Bench 1", sheets().find("AAAA-0001").orElseThrow().copy().orElseThrow().holder());
    assertSound();
  }

  @Test
  void aSheetIsPrintedOnceAndItsLayoutIsWhatItsEventNames() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    assertRefused("exists", () -> TestSheets.print(shop, ham, "AAAA-0001"));
    assertThrows(
        RuntimeException.class,
        () ->
            shop.library()
                .recordPrinted(
                    new LibraryEvent.Printed("register", "x", "AAAA-0009", null)
                        .laidOut(TestSheets.hash()),
                    "{}",
                    cho()));
    assertTrue(sheets().find("AAAA-0009").isEmpty());
  }

  private void copy(Revision revision, String id, int number) {
    String of = revision.document().value();
    TestSheets.print(shop, revision, id, new SheetCopy(of, number, "Bench " + number));
  }

  private void manual(String id, Revision... revisions) {
    List<SheetRevision> holds =
        List.of(revisions).stream()
            .map(one -> new SheetRevision(one.document().value(), one.number()))
            .toList();
    shop.library()
        .recordPrinted(
            new LibraryEvent.Printed("manual", "Kitchen", id, null, holds, null, null), "", cho());
  }

  private void assertSound() {
    List<String> found = shop.ledger().verify(_ -> {}).found();
    assertEquals(List.of(), found);
  }

  private SheetState state(String id) {
    return sheets().find(id).orElseThrow().state();
  }

  private static List<String> stale(List<KeptSheet> sheets) {
    return sheets.stream().filter(KeptSheet::stale).map(KeptSheet::id).toList();
  }

  private static void assertRefused(String token, Executable act) {
    assertEquals(token, assertThrows(RefusedByConstraint.class, act).token());
  }

  private Attribution cho() {
    return shop.by(shop.signIn("cho"));
  }

  private Attribution program() {
    return Attribution.without(
        PersonId.TARKKA,
        "program",
        shop.clock().instant(),
        new Seat("counter", ZoneOffset.UTC, "test"));
  }

  private Sheets sheets() {
    return shop.library().sheets();
  }
}
