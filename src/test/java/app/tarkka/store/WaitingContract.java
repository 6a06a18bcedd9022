package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ham, in force, and better ham, which is approved for later. */
abstract class WaitingContract extends PortContract {
  static final Content HAM = TestContents.sandwich();
  static final Content BETTER = HAM.toBuilder().title("Toasted ham sandwich").build();
  static final Instant DUE = Instant.parse("2026-04-01T05:00:00Z");

  DocumentId waiting() {
    DocumentId ham = shop.effective(HAM).document();
    shop.documents().saveDraft(ham, BETTER, TestLibrary.id("dia"), shop.clock().instant());
    shop.documentControl().submit(ham, "Toasted", true, shop.sign("dia", Meaning.AUTHORED));
    approve(ham);
    return ham;
  }

  Revision submitted() {
    Revision draft = shop.draft(HAM);
    shop.documentControl().submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED));
    return draft;
  }

  void approve(DocumentId id) {
    assertEquals(
        Optional.empty(),
        shop.documentControl().approve(id, Optional.of(DUE), shop.sign("ana", Meaning.APPROVED)));
  }

  /** The library is opened again at that time, as the morning after is. */
  void at(Instant instant) {
    shop.clock().set(instant);
    shop.reopen();
  }

  RunOutcome.Done started(DocumentId id, String subject) {
    return assertInstanceOf(
        RunOutcome.Done.class, shop.runService().start(id, subject, shop.signIn("cho")));
  }

  String refusal(DocumentEvent event) {
    return assertThrows(
            RefusedByConstraint.class,
            () ->
                shop.documents()
                    .record(List.of(event), shop.by(shop.sign("ana", Meaning.APPROVED))))
        .token();
  }

  int effective(DocumentId id) {
    return shop.documents().effective(id).orElseThrow().number();
  }

  List<RevisionState> states(DocumentId id) {
    return shop.documents().revisions(id).stream().map(Revision::state).toList();
  }

  Document row(DocumentId id) {
    return shop.documents().find(id).orElseThrow();
  }

  void sound() {
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }
}
