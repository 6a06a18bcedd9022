package app.tarkka.ui.editor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.Role;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralApprovalsTest {
  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;
  private EditorModel editor;

  /** Ben, who checks, writes and approves as well. */
  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    bench
        .shop
        .people()
        .record(
            List.of(
                new PersonEvent.RoleChanged(
                    TestLibrary.id("ben"), Set.of(Role.CHECKER, Role.AUTHOR))),
            null,
            bench.shop.by(bench.shop.sign("ana", Meaning.DECIDED)));
    document = bench.shop.draft(TestContents.sandwich()).document();
    editor = bench.open(document);
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void anOwnerSignsForHowManyApprove() {
    bench.signedBy("ana");

    assertTrue(editor.review().approvals().require(2));

    assertEquals(2, bench.shop.documents().find(document).orElseThrow().approvals());
    assertEquals(
        List.of("ana"),
        bench.workbench.dialogs().signatures().getLast().signers().stream()
            .map(signer -> signer.id())
            .toList());
  }

  @Test
  void nothingChangesWhereNobodySigns() {
    assertFalse(editor.review().approvals().require(2));

    assertEquals(1, bench.shop.documents().find(document).orElseThrow().approvals());
  }

  @Test
  void theFirstApprovalLeavesItInReviewAndTheSecondDecides() {
    bench.signedBy("ana");
    editor.review().approvals().require(2);
    send();
    assertFalse(editor.review().decides(shown()), "the first says from when");

    bench.signedBy("ana");
    editor.review().approve();

    assertEquals(RevisionState.IN_REVIEW, newest().state());
    assertEquals(1, shown().revision().approvals().size());
    assertTrue(editor.review().decides(shown()));
    bench.signedBy("ana");
    editor.review().approve();
    assertEquals(
        "You have approved this revision already. Somebody else approves next.",
        editor.review().refusalProperty().get());

    bench.signedBy("ben");
    editor.review().approve();
    assertEquals(RevisionState.EFFECTIVE, newest().state());
    assertEquals("ben", bench.workbench.dialogs().signatures().getLast().signers().getFirst().id());
  }

  @Test
  void whoApprovesIsToldWhoReads() {
    editor.review().prepareToSend();
    editor.review().readAgainProperty().set(true);
    bench.signedBy("dia");
    editor.review().send();

    assertEquals(Optional.of("Everyone must read it"), editor.review().reading(shown()));
    bench.signedBy("ana");
    editor.review().approve();
    assertTrue(
        bench
            .workbench
            .dialogs()
            .signatures()
            .getLast()
            .signed()
            .contains("Everyone must read it"));
  }

  @Test
  void ofALaterRevisionItIsToldThatNobodyReadsItAgain() {
    send();
    bench.signedBy("ana");
    editor.review().approve();
    editor.review().newDraft();
    editor.review().prepareToSend();
    editor.review().readAgainProperty().set(false);
    bench.signedBy("dia");
    editor.review().send();

    assertEquals(Optional.of("Nobody is asked to read it again"), editor.review().reading(shown()));
  }

  private void send() {
    editor.review().prepareToSend();
    bench.signedBy("dia");
    editor.review().send();
  }

  private OpenDocument shown() {
    return editor.openProperty().get().orElseThrow();
  }

  private Revision newest() {
    return bench.shop.documents().revisions(document).getFirst();
  }
}
