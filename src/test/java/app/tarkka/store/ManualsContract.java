package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualControl;
import app.tarkka.document.manual.ManualControl.Refusal;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.document.manual.Manuals;
import app.tarkka.person.Meaning;
import app.tarkka.person.Seat;
import app.tarkka.testkit.TestContents;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Ordered sets of documents: who changes them, what they hold, and what the store refuses. */
abstract class ManualsContract extends PortContract {

  @Test
  void keepsTitleIntroductionAndOrder() {
    Manual kitchen = kitchen(effective("SOP-001"), effective("SOP-002"));
    assertEquals(Optional.empty(), keep(kitchen));
    shop.reopen();
    assertEquals(List.of(kitchen), manuals().all());

    Manual turned = kitchen.moved(1, 2).withTitle("Bakery").withIntroduction("");
    keep(turned);
    assertEquals(Optional.of(turned), manuals().find("m-1"));
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void aDocumentStandsInSeveral() {
    DocumentId ham = effective("SOP-001");
    keep(kitchen(ham));
    keep(new Manual("m-2", "Bar", "", List.of(new ManualPart.Entry(ham))));
    assertEquals(
        List.of("Bar", "Kitchen"), manuals().holding(ham).stream().map(Manual::title).toList());
    assertEquals(List.of(), manuals().holding(effective("SOP-002")));
  }

  @Test
  void isTakenAwayWhileItsDocumentsStay() {
    DocumentId ham = effective("SOP-001");
    keep(kitchen(ham));
    assertEquals(Optional.empty(), control().remove("m-1", shop.signIn("dia")));
    assertEquals(List.of(), manuals().all());
    assertTrue(shop.documents().find(ham).isPresent());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void onlyAuthorsAndOwnersChangeManuals() {
    Manual kitchen = kitchen(effective("SOP-001"));
    assertEquals(Optional.of(Refusal.ROLE_NEEDED), control().keep(kitchen, shop.signIn("cho")));
    assertRefused("role-needed", () -> manuals().keep(kitchen, shop.by(shop.signIn("cho"))));
    keep(kitchen);
    assertEquals(Optional.of(Refusal.ROLE_NEEDED), control().remove("m-1", shop.signIn("ben")));
    assertRefused("role-needed", () -> manuals().remove("m-1", shop.by(shop.signIn("ben"))));
    assertEquals(List.of(kitchen), manuals().all());
  }

  @Test
  void holdsOnlyWhatWasSubmittedOnce() {
    DocumentId draft = shop.draft(TestContents.simple("SOP-009", "Bake")).document();
    Manual kitchen = kitchen(draft);
    assertEquals(Optional.of(Refusal.NEVER_SUBMITTED), keep(kitchen));
    assertRefused("never-submitted", () -> manuals().keep(kitchen, shop.by(shop.signIn("dia"))));
    assertTrue(shop.documents().deleteDraft(draft), "and so it can still be deleted");

    DocumentId sent = shop.draft(TestContents.simple("SOP-010", "Cool")).document();
    shop.documentControl().submit(sent, "", true, shop.sign("dia", Meaning.AUTHORED));
    assertEquals(Optional.empty(), keep(kitchen(sent)));
    shop.documentControl().requestChanges(sent, "More.", shop.sign("ana", Meaning.DECIDED));
    assertTrue(control().canHold(sent));
  }

  @Test
  void holdsADocumentOnce() {
    DocumentId ham = effective("SOP-001");
    Manual twice = kitchen(ham, ham);
    assertEquals(Optional.of(Refusal.TWICE), keep(twice));
    assertThrows(RuntimeException.class, () -> manuals().keep(twice, shop.by(shop.signIn("dia"))));
    assertEquals(List.of(), manuals().all());
  }

  @Test
  void needsATitleAndWordsInItsHeadings() {
    assertEquals(Optional.of(Refusal.TITLE_MISSING), keep(kitchen().withTitle(" ")));
    assertEquals(
        Optional.of(Refusal.HEADING_MISSING), keep(kitchen().with(new ManualPart.Heading(" "))));
  }

  private Manual kitchen(DocumentId... documents) {
    Manual manual =
        new Manual(
            "m-1",
            "Kitchen",
            "For whoever **stands** in it.",
            List.of(new ManualPart.Heading("Every day")));
    for (DocumentId document : documents) {
      manual = manual.with(new ManualPart.Entry(document));
    }
    return manual;
  }

  private DocumentId effective(String code) {
    return shop.effective(TestContents.simple(code, "Document " + code)).document();
  }

  private Optional<Refusal> keep(Manual manual) {
    return control().keep(manual, shop.signIn("dia"));
  }

  private static void assertRefused(String token, Executable act) {
    assertEquals(token, assertThrows(RefusedByConstraint.class, act).token());
  }

  private ManualControl control() {
    return new ManualControl(
        manuals(),
        shop.documents(),
        shop.people(),
        shop.clock(),
        new Seat("counter", ZoneOffset.UTC, "test"));
  }

  private Manuals manuals() {
    return shop.library().manuals();
  }
}
