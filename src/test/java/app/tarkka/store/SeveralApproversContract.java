package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Approval;
import app.tarkka.document.Awaited;
import app.tarkka.document.DocumentControl.Refusal;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A document that two people approve: Ana and Eve could, and so could Dia if she had not written
 * it.
 */
abstract class SeveralApproversContract extends PortContract {
  private DocumentId ham = new DocumentId("none");

  @BeforeEach
  void begin() {
    shop.add("eve", "482915", Set.of(Role.AUTHOR), shop.by(shop.sign("ana", Meaning.DECIDED)));
    ham = shop.draft(TestContents.sandwich()).document();
    assertEquals(
        Optional.empty(),
        shop.documentControl().requireApprovals(ham, 2, shop.sign("ana", Meaning.DECIDED)));
    submit();
  }

  @Test
  void isInForceOnlyWhenAllHaveApproved() {
    assertEquals(Optional.empty(), approve("eve"));

    assertEquals(RevisionState.IN_REVIEW, newest().state());
    assertEquals(
        List.of(new Approval(TestLibrary.id("eve"), shop.clock().instant())), newest().approvals());
    assertEquals(1, newest().approvalsMissing());
    assertEquals(Optional.empty(), shop.documents().effective(ham));
    shop.reopen();
    assertEquals(Optional.empty(), approve("ana"));

    assertEquals(RevisionState.EFFECTIVE, newest().state());
    assertEquals(
        List.of("eve", "ana"),
        newest().approvals().stream().map(one -> one.person().value()).toList());
    sound();
  }

  @Test
  void nobodyApprovesTwiceAndNoAuthorDoes() {
    approve("eve");

    assertEquals(Optional.of(Refusal.APPROVED_ALREADY), approve("eve"));
    assertEquals(Optional.of(Refusal.AUTHOR_CANNOT_APPROVE), approve("dia"));
    assertEquals("exists", refusal(approval(), "eve"));
    assertEquals("author-approves", refusal(approval(), "dia"));
    assertEquals(RevisionState.IN_REVIEW, newest().state());
  }

  @Test
  void theStoreRefusesForceWhileAnApprovalIsMissing() {
    approve("eve");

    assertEquals(
        "not-approved", refusal(new DocumentEvent.Effective(ham, 1, newest().hash()), "ana"));
    sound();
  }

  @Test
  void oneRefusalSendsItBackAndTheApprovalsWithIt() {
    approve("eve");
    assertEquals(
        Optional.empty(),
        shop.documentControl()
            .requestChanges(ham, "Which ham?", shop.sign("ana", Meaning.DECIDED)));
    submit();

    assertEquals(List.of(), newest().approvals());
    assertEquals(Optional.empty(), approve("ana"));
    assertEquals(RevisionState.IN_REVIEW, newest().state());
    assertEquals(Optional.empty(), approve("eve"));
    assertEquals(RevisionState.EFFECTIVE, newest().state());
    sound();
  }

  @Test
  void onlyTheLastSaysFromWhen() {
    Instant due = shop.clock().instant().plus(Duration.ofDays(2));
    assertEquals(
        Optional.of(Refusal.APPROVALS_MISSING),
        shop.documentControl().approve(ham, Optional.of(due), shop.sign("eve", Meaning.APPROVED)));
    assertEquals(
        "approvals",
        refusal(new DocumentEvent.Approved(ham, 1, newest().hash(), false, due), "eve"));

    approve("eve");
    assertEquals(
        Optional.empty(),
        shop.documentControl().approve(ham, Optional.of(due), shop.sign("ana", Meaning.APPROVED)));
    assertEquals(due, newest().effectiveFrom());
    sound();
  }

  @Test
  void whoIsAwaitedIsWhoeverCanStillApprove() {
    assertEquals(List.of("Ana", "Eve"), awaited());
    approve("ana");
    assertEquals(List.of("Eve"), awaited());
    shop.deactivate("eve", "ana");
    assertEquals(List.of(), awaited());
  }

  @Test
  void anOwnerSaysHowManyAndWhatIsInReviewKeepsItsNumber() {
    assertEquals(2, shop.documents().find(ham).orElseThrow().approvals());
    assertEquals(
        Optional.of(Refusal.ROLE_NEEDED),
        shop.documentControl().requireApprovals(ham, 1, shop.sign("eve", Meaning.DECIDED)));
    assertEquals("role-needed", decided(new DocumentEvent.ApprovalsSet(ham, 1, 1), "eve"));
    assertEquals(
        Optional.empty(),
        shop.documentControl().requireApprovals(ham, 1, shop.sign("ana", Meaning.DECIDED)));

    approve("eve");
    assertEquals(RevisionState.IN_REVIEW, newest().state());
    sound();
  }

  @Test
  void refusesASubmissionThatAsksForFewer() {
    shop.documentControl().requestChanges(ham, "Again", shop.sign("ana", Meaning.DECIDED));
    Revision draft = newest();
    DocumentEvent fewer =
        new DocumentEvent.DraftSubmitted(
            ham,
            1,
            draft.hash(),
            "SOP-001",
            "Ham sandwich",
            "",
            true,
            Set.of(TestLibrary.id("dia")),
            1);

    RefusedByConstraint refused =
        assertThrows(
            RefusedByConstraint.class,
            () ->
                shop.documents()
                    .record(List.of(fewer), shop.by(shop.sign("dia", Meaning.AUTHORED))));
    assertEquals("approvals", refused.token());
  }

  @Test
  void oneWhoIsAloneInTheShopApprovesAloneAndItSaysSo() {
    for (String who : List.of("eve", "dia", "ben", "cho")) {
      shop.deactivate(who, "ana");
    }
    DocumentId own = new DocumentId("own");
    shop.documents()
        .create(
            own,
            TestContents.simple("SOP-9", "Alone"),
            "",
            TestLibrary.id("ana"),
            shop.clock().instant());
    shop.documentControl().requireApprovals(own, 2, shop.sign("ana", Meaning.DECIDED));
    shop.documentControl().submit(own, "", true, shop.sign("ana", Meaning.AUTHORED));

    assertEquals(
        Optional.empty(), shop.documentControl().approve(own, shop.sign("ana", Meaning.APPROVED)));
    assertTrue(shop.documents().effective(own).orElseThrow().selfApproved());
    sound();
  }

  private void submit() {
    assertEquals(
        Optional.empty(),
        shop.documentControl().submit(ham, "", true, shop.sign("dia", Meaning.AUTHORED)));
  }

  private Optional<Refusal> approve(String who) {
    return shop.documentControl().approve(ham, shop.sign(who, Meaning.APPROVED));
  }

  private DocumentEvent approval() {
    return new DocumentEvent.Approved(ham, 1, newest().hash(), false);
  }

  private Revision newest() {
    return shop.documents().revisions(ham).getFirst();
  }

  private List<String> awaited() {
    return Awaited.of(newest(), shop.people().all()).stream().map(Person::name).toList();
  }

  private String refusal(DocumentEvent event, String who) {
    return assertThrows(
            RefusedByConstraint.class,
            () ->
                shop.documents().record(List.of(event), shop.by(shop.sign(who, Meaning.APPROVED))))
        .token();
  }

  private String decided(DocumentEvent event, String who) {
    return assertThrows(
            RefusedByConstraint.class,
            () -> shop.documents().record(List.of(event), shop.by(shop.sign(who, Meaning.DECIDED))))
        .token();
  }

  private void sound() {
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }
}
