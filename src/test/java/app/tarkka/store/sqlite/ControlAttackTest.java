package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.CommentControl;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody decides on documents past the program: the store refuses it, and verification finds it.
 */
class ControlAttackTest {
  private static final Instant DUE = Instant.parse("2026-04-01T05:00:00Z");

  @TempDir Path folder;
  private TestLibrary shop;
  private DocumentId ham = new DocumentId("none");

  @BeforeEach
  void begin() {
    shop = TestLibrary.in(folder);
    ham = shop.effective(TestContents.sandwich()).document();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void refusesASubmissionThatIsNotSignedOrBySomebodyWhoDoesNotWrite() {
    Revision draft = shop.draft(TestContents.simple("SOP-9", "Once"));

    refused("not-signed", submission(draft), shop.signIn("dia"));
    refused("role-needed", submission(draft), shop.sign("cho", Meaning.AUTHORED));
  }

  @Test
  void refusesAnApprovalBySomebodyWhoDoesNotWrite() {
    Revision draft = submitted();
    DocumentEvent approval = new DocumentEvent.Approved(draft.document(), 1, draft.hash(), false);

    refused("not-signed", approval, shop.sign("ana", Meaning.DECIDED));
    refused("role-needed", approval, shop.sign("ben", Meaning.APPROVED));
  }

  @Test
  void refusesAnApprovalByAHandThatTheAuthorMade() {
    Revision draft = submitted();
    DocumentEvent approval = new DocumentEvent.Approved(draft.document(), 1, draft.hash(), false);
    shop.add("pup", "515283", Set.of(Role.AUTHOR), shop.by(owner()));
    shop.issue("ana", "626394", "dia");

    refused("added-during-review", approval, shop.sign("pup", Meaning.APPROVED));
    refused("credential-from-author", approval, shop.sign("ana", Meaning.APPROVED));
  }

  @Test
  void refusesToSendBackWhatIsNotInReviewOrWithoutASignature() {
    Revision draft = submitted();
    DocumentEvent back = new DocumentEvent.ChangesRequested(draft.document(), 1, draft.hash(), "?");

    refused("not-signed", back, shop.signIn("ana"));
    refused("role-needed", back, shop.sign("ben", Meaning.DECIDED));
    assertThrows(
        RefusedByConstraint.class,
        () ->
            record(
                new DocumentEvent.ChangesRequested(ham, 1, hash(ham), "?"),
                shop.sign("ana", Meaning.DECIDED)));
  }

  @Test
  void refusesAnApprovalOfWhatWasSentBack() {
    Revision draft = submitted();
    shop.documentControl()
        .requestChanges(draft.document(), "Which?", shop.sign("ana", Meaning.DECIDED));

    refused(
        "not-submitted",
        new DocumentEvent.Approved(draft.document(), 1, draft.hash(), false),
        shop.sign("ana", Meaning.APPROVED));
  }

  @Test
  void refusesAWithdrawalThatNoOwnerSigned() {
    DocumentEvent withdrawn = new DocumentEvent.Withdrawn(ham, 1, "Gone");

    refused("not-signed", withdrawn, shop.signIn("ana"));
    refused("role-needed", withdrawn, shop.sign("dia", Meaning.DECIDED));
    refused("changed-content", new DocumentEvent.Withdrawn(ham, 2, "Gone"), owner());
  }

  @Test
  void refusesAReviewBySomebodyWhoDoesNotWrite() {
    refused(
        "role-needed",
        new DocumentEvent.Reviewed(ham, 1, hash(ham)),
        shop.sign("cho", Meaning.DECIDED));
  }

  @Test
  void refusesForceForWhatWasWithdrawn() {
    shop.documentControl().withdraw(ham, "Gone", owner());

    refused("not-approved", new DocumentEvent.Effective(ham, 1, hash(ham)), owner());
  }

  @Test
  void refusesToTakeOutOfForceByNothing() {
    refused("not-approved", new DocumentEvent.Superseded(ham, 1), owner());
  }

  @Test
  void plainSqlBringsNothingIntoForceBeforeItsDay() throws Exception {
    wait(ham);
    try (RawSql attacker = new RawSql(shop.file())) {
      assertEquals(
          "not-due",
          attacker.refusal("UPDATE revision SET state = 'effective' WHERE state = 'approved'"));
      assertEquals(
          "not-approved",
          attacker.refusal("UPDATE revision SET state = 'superseded' WHERE state = 'effective'"));
      assertEquals(
          "waiting",
          attacker.refusal("UPDATE revision SET state = 'withdrawn' WHERE state = 'effective'"));
    }
  }

  @Test
  void bothFindAnInstantThatWasMovedInTheTables() throws Exception {
    wait(ham);
    try (RawSql attacker = new RawSql(shop.file())) {
      attacker.run("UPDATE revision SET due = due - 1000 WHERE state = 'approved'");
    }
    assertEquals(1, shop.ledger().verify(_ -> {}).found().size());
  }

  @Test
  void bothFindARunOfTheOldWordingAfterTheInstant() throws Exception {
    Revision old = shop.documents().effective(ham).orElseThrow();
    wait(ham);
    shop.clock().set(DUE);
    pastTheRule("run_rules", () -> TestRun.start(shop, old, "Order 1", "cho"));

    Verdict.finds(shop, "not in force", "starts a run of a wording that was not in force");
  }

  @Test
  void bothFindAnApprovalByItsAuthor() throws Exception {
    Revision draft = submitted();
    pastTheRule(
        "approved_rules",
        () ->
            record(
                new DocumentEvent.Approved(draft.document(), 1, draft.hash(), true),
                shop.sign("dia", Meaning.APPROVED)));

    Verdict.finds(shop, "Nobody who wrote this revision", "dia's approval of what they wrote");
  }

  @Test
  void bothFindForceAfterOneApprovalWhereTwoAreNeeded() throws Exception {
    Revision draft = shop.draft(TestContents.simple("SOP-9", "Once"));
    shop.documentControl().requireApprovals(draft.document(), 2, owner());
    shop.documentControl().submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED));
    pastTheRule(
        "revision_effective_only_approved",
        () ->
            shop.documents()
                .record(
                    List.of(
                        new DocumentEvent.Approved(draft.document(), 1, draft.hash(), false),
                        new DocumentEvent.Effective(draft.document(), 1, draft.hash())),
                    shop.by(shop.sign("ana", Meaning.APPROVED))));

    Verdict.finds(shop, "not approved", "brings into force what nobody approved");
  }

  @Test
  void theWordsOfACommentAreNotInTheLedgerSoThatTheyCanBeErased() throws Exception {
    Revision draft = submitted();
    CommentControl control =
        new CommentControl(shop.documents(), shop.people(), shop.clock(), shop.seat(), shop.ids());
    control.write(draft.document(), Optional.empty(), "Cho reads it wrong", shop.signIn("ana"));

    try (RawSql sql = raw()) {
      assertEquals(
          "0",
          sql.text("SELECT count(*) FROM ledger WHERE instr(body, CAST('Cho reads' AS BLOB))"));
      assertEquals(
          "1", sql.text("SELECT count(*) FROM blob WHERE instr(bytes, CAST('Cho reads' AS BLOB))"));
    }
    Verdict.of(shop, true);
  }

  private RawSql raw() throws SQLException {
    return new RawSql(shop.file());
  }

  private void wait(DocumentId document) {
    shop.documents()
        .saveDraft(
            document,
            TestContents.sandwich().toBuilder().title("Toasted").build(),
            TestLibrary.id("dia"),
            shop.clock().instant());
    assertEquals(
        Optional.empty(),
        shop.documentControl().submit(document, "", true, shop.sign("dia", Meaning.AUTHORED)));
    assertEquals(
        Optional.empty(),
        shop.documentControl()
            .approve(document, Optional.of(DUE), shop.sign("ana", Meaning.APPROVED)));
  }

  private Revision submitted() {
    Revision draft = shop.draft(TestContents.simple("SOP-9", "Once"));
    assertEquals(
        Optional.empty(),
        shop.documentControl()
            .submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED)));
    return draft;
  }

  private static DocumentEvent submission(Revision draft) {
    return new DocumentEvent.DraftSubmitted(
        draft.document(),
        1,
        draft.hash(),
        "SOP-9",
        "Once",
        "",
        true,
        Set.of(TestLibrary.id("dia")));
  }

  private app.tarkka.document.ContentHash hash(DocumentId document) {
    return shop.documents().revision(document, 1).orElseThrow().hash();
  }

  private Authentication owner() {
    return shop.sign("ana", Meaning.DECIDED);
  }

  private void record(DocumentEvent event, Authentication by) {
    shop.documents().record(List.of(event), shop.by(by));
  }

  private void refused(String token, DocumentEvent event, Authentication by) {
    assertEquals(token, assertThrows(RefusedByConstraint.class, () -> record(event, by)).token());
  }

  private void pastTheRule(String trigger, Runnable write) throws SQLException {
    try (RawSql attacker = raw()) {
      String rules = attacker.text("SELECT sql FROM sqlite_schema WHERE name = '" + trigger + "'");
      attacker.run("DROP TRIGGER " + trigger);
      write.run();
      attacker.run(rules);
    }
  }
}
