package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.Translation;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Decisions without a reason, and in the name of who has no part in them, are refused. */
class ReasonAttackTest {
  @TempDir Path folder;
  private TestLibrary shop;
  private Revision ham;

  @BeforeEach
  void begin() {
    shop = TestLibrary.in(folder);
    ham = shop.effective(TestContents.sandwich());
  }

  @AfterEach
  void close() {
    Verdict.of(shop, true);
    shop.close();
  }

  @Test
  void refusesDecisionsWithoutAReason() {
    Revision draft = submitted();

    assertEquals(
        "reason-missing", decided(new DocumentEvent.Withdrawn(ham.document(), ham.number(), " ")));
    assertEquals(
        "reason-missing",
        decided(
            new DocumentEvent.ChangesRequested(
                draft.document(), draft.number(), draft.hash(), "\n")));
  }

  @Test
  void refusesACommentThatSaysNothingOrIsOnNoStep() {
    Revision draft = submitted();

    assertEquals("comment-empty", comment(draft, null, " "));
    assertEquals("comment-empty", comment(draft, new StepId("no-such-step"), "Which?"));
  }

  @Test
  void refusesToResolveACommentOnSomethingElse() {
    Revision draft = submitted();
    record(
        new DocumentEvent.CommentWritten(
            draft.document(), draft.number(), draft.hash(), "c1", null, "Which?"),
        shop.by(shop.signIn("cho")));

    assertEquals(
        "unknown-comment",
        refused(
            () ->
                record(
                    new DocumentEvent.CommentResolved(
                        ham.document(), ham.number(), draft.hash(), "c1"),
                    shop.by(shop.signIn("cho")))));
  }

  @Test
  void refusesATranslationThatAWorkerApproves() {
    Translation finnish = TestTranslation.whole(ham, "fi");
    shop.library()
        .translations()
        .saveDraft(ham.document(), finnish, TestLibrary.id("dia"), Instant.EPOCH);

    assertEquals(
        "role-needed",
        refused(
            () ->
                shop.library()
                    .translations()
                    .approve(
                        new DocumentEvent.TranslationApproved(
                            ham.document(),
                            ham.number(),
                            ham.hash(),
                            "fi",
                            finnish.hash(),
                            Set.of(TestLibrary.id("dia")),
                            false),
                        shop.by(shop.sign("cho", Meaning.APPROVED)))));
  }

  @Test
  void refusesForceThatIsSaidLaterThanTheApproval() {
    Revision draft = submitted();
    record(
        new DocumentEvent.Approved(draft.document(), draft.number(), draft.hash(), false),
        shop.by(shop.sign("ana", Meaning.APPROVED)));
    shop.clock().advance(Duration.ofHours(5));
    DocumentEvent force =
        new DocumentEvent.Effective(draft.document(), draft.number(), draft.hash());

    assertEquals("changed-content", refused(() -> record(force, shop.by(shop.signIn("cho")))));
    assertEquals(
        "not-approved", refused(() -> record(force, shop.by(shop.sign("ana", Meaning.APPROVED)))));
  }

  @Test
  void refusesTheShopsHeadAndTheEndOfTheSampleByAnybodyButAnOwner() {
    for (Attribution by : List.of(ghost(), shop.by(shop.signIn("cho")))) {
      assertEquals("role-needed", setting("paper-address", "Evil street", by));
      assertEquals("role-needed", setting("sample", "removed", by));
    }
  }

  @Test
  void refusesASheetByNobody() {
    assertEquals(
        "not-active",
        refused(
            () ->
                shop.library()
                    .recordLibraryEvent(
                        new LibraryEvent.Printed("checklist", "SOP-1", "AAAA-AAAA", null),
                        ghost())));
  }

  @Test
  void plainSqlTurnsNoRevisionBackNorTakesOneAway() throws Exception {
    try (RawSql attacker = new RawSql(shop.file())) {
      for (String sql :
          List.of(
              "DELETE FROM revision",
              "UPDATE revision SET state = 'inReview'",
              "UPDATE revision SET state = 'nonsense'",
              "UPDATE revision SET effective = 1, approved = 2",
              "UPDATE revision SET read_again = 1 - read_again",
              "UPDATE setting SET value = 'Evil'",
              "INSERT OR REPLACE INTO setting (name, value, seq) VALUES ('shop', 'Evil', 2)")) {
        attacker.refusal(sql);
      }
    }
  }

  private Attribution ghost() {
    return Attribution.without(
        new PersonId("ghost"), "program", shop.clock().instant(), shop.seat());
  }

  private String setting(String name, String value, Attribution by) {
    return refused(
        () -> shop.library().recordLibraryEvent(new LibraryEvent.SettingChanged(name, value), by));
  }

  private String comment(
      Revision draft, @org.jspecify.annotations.Nullable StepId step, String text) {
    return refused(
        () ->
            record(
                new DocumentEvent.CommentWritten(
                    draft.document(), draft.number(), draft.hash(), "c9", step, text),
                shop.by(shop.signIn("cho"))));
  }

  private Revision submitted() {
    DocumentId id = shop.draft(TestContents.simple("SOP-9", "Once")).document();
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
    return shop.documents().revisions(id).getFirst();
  }

  private String decided(DocumentEvent event) {
    return refused(() -> record(event, shop.by(shop.sign("ana", Meaning.DECIDED))));
  }

  private void record(DocumentEvent event, Attribution by) {
    shop.documents().record(List.of(event), by);
  }

  private static String refused(Executable act) {
    return assertThrows(RefusedByConstraint.class, act).token();
  }
}
