package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.ChangeRequest;
import app.tarkka.document.DocumentControl.Refusal;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestLibrary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waits for its day is called back with a reason, and holds everything else up until then. */
abstract class CallingBackContract extends WaitingContract {

  @Test
  void calledBackBeforeItsInstantIsADraftAgainAndNeverComesIntoForce() {
    DocumentId ham = waiting();
    assertEquals(
        Optional.of(Refusal.ROLE_NEEDED),
        shop.documentControl().callBack(ham, "Late", shop.sign("ben", Meaning.DECIDED)));
    assertEquals(
        Optional.of(Refusal.REASON_MISSING),
        shop.documentControl().callBack(ham, " ", shop.sign("ana", Meaning.DECIDED)));

    assertEquals(
        Optional.empty(),
        shop.documentControl()
            .callBack(ham, "The toaster is late", shop.sign("ana", Meaning.DECIDED)));

    assertEquals(List.of(RevisionState.DRAFT, RevisionState.EFFECTIVE), states(ham));
    ChangeRequest why = shop.documents().changesRequested(ham).orElseThrow();
    assertEquals(ChangeRequest.Kind.CALLED_BACK, why.kind());
    assertEquals("The toaster is late", why.reason());
    at(DUE.plusSeconds(1));
    assertEquals(1, effective(ham));
    sound();
  }

  @Test
  void isNoLongerCalledBackFromItsInstantOn() {
    DocumentId ham = waiting();
    Revision next = shop.documents().revision(ham, 2).orElseThrow();
    at(DUE);

    assertEquals(
        Optional.of(Refusal.NOT_WAITING),
        shop.documentControl().callBack(ham, "Too late", shop.sign("ana", Meaning.DECIDED)));
    assertThrows(
        RefusedByConstraint.class,
        () ->
            shop.documents()
                .record(
                    List.of(new DocumentEvent.CalledBack(ham, 2, next.hash(), "Too late")),
                    shop.by(shop.sign("ana", Meaning.DECIDED))));
  }

  @Test
  void anApprovalThatWasCalledBackApprovesNothingAfterwards() {
    DocumentId ham = waiting();
    Revision next = shop.documents().revision(ham, 2).orElseThrow();
    shop.documentControl().callBack(ham, "Wait", shop.sign("ana", Meaning.DECIDED));
    assertEquals("exists", refusal(new DocumentEvent.Approved(ham, 2, next.hash(), false)));

    shop.documentControl().submit(ham, "", true, shop.sign("dia", Meaning.AUTHORED));
    assertEquals("not-approved", refusal(new DocumentEvent.Effective(ham, 2, next.hash())));
    sound();
  }

  @Test
  void nothingIsWrittenOrWithdrawnWhileItWaits() {
    DocumentId ham = waiting();

    assertThrows(
        Documents.Frozen.class,
        () -> shop.documents().saveDraft(ham, HAM, TestLibrary.id("dia"), shop.clock().instant()));
    assertEquals(
        Optional.of(Refusal.WAITING),
        shop.documentControl().withdraw(ham, "Gone", shop.sign("ana", Meaning.DECIDED)));
    RefusedByConstraint refused =
        assertThrows(
            RefusedByConstraint.class,
            () ->
                shop.documents()
                    .record(
                        List.of(new DocumentEvent.Withdrawn(ham, 1, "Gone")),
                        shop.by(shop.sign("ana", Meaning.DECIDED))));
    assertEquals("waiting", refused.token());

    at(DUE);
    shop.revised(ham, HAM.toBuilder().title("Third").build());
    assertEquals(3, effective(ham));
    sound();
  }
}
