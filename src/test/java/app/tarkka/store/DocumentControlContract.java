package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.ChangeRequest;
import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.Revision;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may decide what on a revision, and what is remembered of it. */
abstract class DocumentControlContract extends PortContract {
  private static final Content HAM = TestContents.sandwich();

  @Test
  void refusesTheAuthorsApprovalWhateverTheEventSays() {
    Revision draft = shop.draft(HAM);
    shop.documentControl().submit(draft.document(), "", true, author());

    for (boolean alone : new boolean[] {true, false}) {
      RefusedByConstraint refused =
          assertThrows(
              RefusedByConstraint.class,
              () ->
                  shop.documents()
                      .record(
                          List.of(
                              new DocumentEvent.Approved(draft.document(), 1, draft.hash(), alone)),
                          shop.by(shop.sign("dia", Meaning.APPROVED))));
      assertEquals("author-approves", refused.token());
    }
  }

  @Test
  void refusesApprovalByEveryoneWhoWroteIt() {
    Revision draft = writtenByDiaAndAna();
    shop.documentControl().submit(draft.document(), "", true, author());
    shop.reopen();

    assertEquals(
        Optional.of(DocumentControl.Refusal.AUTHOR_CANNOT_APPROVE),
        shop.documentControl().approve(draft.document(), shop.sign("ana", Meaning.APPROVED)));
    for (boolean alone : new boolean[] {true, false}) {
      RefusedByConstraint refused =
          assertThrows(
              RefusedByConstraint.class,
              () ->
                  shop.documents()
                      .record(
                          List.of(
                              new DocumentEvent.Approved(draft.document(), 1, draft.hash(), alone)),
                          shop.by(shop.sign("ana", Meaning.APPROVED))));
      assertEquals("author-approves", refused.token());
    }
  }

  @Test
  void remembersWhoWroteWhatWasSentBack() {
    Revision draft = writtenByDiaAndAna();
    shop.documentControl().submit(draft.document(), "", true, author());
    shop.documentControl()
        .requestChanges(draft.document(), "Which ham?", shop.sign("ana", Meaning.DECIDED));
    shop.documentControl().submit(draft.document(), "", true, author());

    Revision again = shop.documents().revisions(draft.document()).getFirst();

    assertEquals(Set.of(TestLibrary.id("ana"), TestLibrary.id("dia")), again.authors());
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void refusesASubmissionThatLeavesAnAuthorOut() {
    Revision draft = writtenByDiaAndAna();
    DocumentEvent hushed =
        new DocumentEvent.DraftSubmitted(
            draft.document(),
            1,
            draft.hash(),
            "SOP-001",
            "Ham",
            "",
            true,
            Set.of(TestLibrary.id("dia")));

    assertThrows(
        RefusedByConstraint.class,
        () -> shop.documents().record(List.of(hushed), shop.by(author())));
  }

  @Test
  void savingTheSameWordsMakesNobodyAnAuthor() {
    Revision draft = shop.draft(HAM);
    Revision same =
        shop.documents()
            .saveDraft(draft.document(), HAM, TestLibrary.id("ana"), shop.clock().instant());
    shop.documentControl().submit(draft.document(), "", true, author());

    assertEquals(Set.of(TestLibrary.id("dia")), same.authors());
    assertEquals(
        Optional.empty(),
        shop.documentControl().approve(draft.document(), shop.sign("ana", Meaning.APPROVED)));
  }

  @Test
  void refusesForceWithoutApproval() {
    Revision draft = shop.draft(HAM);
    shop.documentControl().submit(draft.document(), "", true, author());

    RefusedByConstraint refused =
        assertThrows(
            RefusedByConstraint.class,
            () ->
                shop.documents()
                    .record(
                        List.of(new DocumentEvent.Effective(draft.document(), 1, draft.hash())),
                        shop.by(shop.sign("ana", Meaning.APPROVED))));

    assertEquals("not-approved", refused.token());
  }

  @Test
  void countsTheNextReviewFromForceAndThenFromTheLastReview() {
    Revision ham = shop.effective(HAM);
    assertNull(row(ham).reviewDue());

    shop.documents().reviewEvery(ham.document(), 12);
    shop.reopen();
    assertEquals(12, row(ham).reviewMonths());
    assertEquals(Instant.parse("2027-03-02T08:00:00Z"), row(ham).reviewDue());

    shop.clock().set(Instant.parse("2027-03-05T09:00:00Z"));
    assertEquals(
        Optional.empty(),
        shop.documentControl().review(ham.document(), shop.sign("dia", Meaning.DECIDED)));
    assertEquals(Instant.parse("2028-03-05T09:00:00Z"), row(ham).reviewDue());
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());

    shop.clock().set(Instant.parse("2027-04-01T08:00:00Z"));
    shop.revised(ham.document(), HAM.toBuilder().title("Better ham").build());
    assertEquals(Instant.parse("2028-04-01T08:00:00Z"), row(ham).reviewDue());
  }

  @Test
  void refusesAReviewOfNothingInForceAndOneThatIsNotSigned() {
    Revision draft = shop.draft(HAM);
    assertEquals(
        Optional.of(DocumentControl.Refusal.NOT_EFFECTIVE),
        shop.documentControl().review(draft.document(), shop.sign("dia", Meaning.DECIDED)));
    Revision milk = shop.effective(TestContents.simple("SOP-002", "Milk"));
    assertEquals(
        Optional.of(DocumentControl.Refusal.SIGNATURE_NEEDED),
        shop.documentControl().review(milk.document(), shop.signIn("dia")));
    assertEquals(
        Optional.of(DocumentControl.Refusal.ROLE_NEEDED),
        shop.documentControl().review(milk.document(), shop.sign("cho", Meaning.DECIDED)));
    DocumentEvent event = new DocumentEvent.Reviewed(milk.document(), 1, milk.hash());
    assertEquals(
        "not-signed",
        assertThrows(
                RefusedByConstraint.class,
                () -> shop.documents().record(List.of(event), shop.by(shop.signIn("dia"))))
            .token());
  }

  @Test
  void remembersWhyARevisionWasSentBack() {
    Revision draft = shop.draft(HAM);
    assertEquals(Optional.empty(), shop.documents().changesRequested(draft.document()));
    for (String reason : List.of("Which ham?", "How thick?")) {
      shop.documentControl().submit(draft.document(), "", true, author());
      shop.documentControl()
          .requestChanges(draft.document(), reason, shop.sign("ana", Meaning.DECIDED));
    }
    shop.reopen();

    assertEquals(
        Optional.of(
            new ChangeRequest(
                ChangeRequest.Kind.SENT_BACK,
                1,
                TestLibrary.id("ana"),
                shop.clock().instant(),
                "How thick?")),
        shop.documents().changesRequested(draft.document()));
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  private Document row(Revision revision) {
    return shop.documents().find(revision.document()).orElseThrow();
  }

  /** Dia's draft, with a better title by Ana. */
  private Revision writtenByDiaAndAna() {
    Revision draft = shop.draft(HAM);
    return shop.documents()
        .saveDraft(
            draft.document(),
            HAM.toBuilder().title("Better ham").build(),
            TestLibrary.id("ana"),
            shop.clock().instant());
  }

  private app.tarkka.person.Authentication author() {
    return shop.sign("dia", Meaning.AUTHORED);
  }
}
