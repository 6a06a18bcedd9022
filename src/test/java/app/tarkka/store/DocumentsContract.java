package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class DocumentsContract extends PortContract {
  private static final Content HAM = TestContents.sandwich();

  @Test
  void keepsADraftAsLastSaved() {
    Revision first = shop.draft(HAM);
    Content changed = HAM.toBuilder().title("Ham sandwich, toasted").build();
    Revision saved =
        shop.documents()
            .saveDraft(first.document(), changed, TestLibrary.id("cho"), shop.clock().instant());
    shop.reopen();

    assertEquals(1, saved.number());
    assertEquals(List.of(saved), shop.documents().revisions(first.document()));
    assertEquals(changed, saved.content());
    assertEquals(TestLibrary.id("cho"), saved.author());
    assertEquals(RevisionState.DRAFT, saved.state());
    assertEquals("Ham sandwich, toasted", shop.documents().byCode("sop-001").orElseThrow().title());
  }

  @Test
  void takesARevisionFromDraftToEffectiveAndSupersedesTheOneBefore() {
    Revision first = shop.effective(HAM);
    Revision second =
        shop.revised(first.document(), HAM.toBuilder().title("Better ham sandwich").build());
    shop.reopen();

    assertEquals(2, second.number());
    assertEquals(Optional.of(second), shop.documents().effective(first.document()));
    assertEquals(
        RevisionState.SUPERSEDED,
        shop.documents().revision(first.document(), 1).orElseThrow().state());
    assertEquals(TestLibrary.id("dia"), second.author());
    assertEquals(TestLibrary.id("ana"), second.approver());
    assertFalse(second.selfApproved());
    assertEquals(Optional.of(second), shop.documents().byHash(second.hash()));
    Document row = shop.documents().find(first.document()).orElseThrow();
    assertEquals(2, row.effective());
    assertEquals("Better ham sandwich", row.title());
  }

  @Test
  void showsTheRevisionInForceWhileTheNextIsADraft() {
    Revision first = shop.effective(HAM);
    shop.documents()
        .saveDraft(
            first.document(),
            HAM.toBuilder().title("Draft").build(),
            TestLibrary.id("dia"),
            shop.clock().instant());

    Document row = shop.documents().find(first.document()).orElseThrow();

    assertEquals("Ham sandwich", row.title());
    assertEquals(1, row.effective());
    assertEquals(2, row.newest());
    assertEquals(RevisionState.DRAFT, row.newestState());
  }

  @Test
  void givesTheDraftBackWhenChangesAreRequested() {
    Revision draft = shop.draft(HAM);
    shop.documentControl().submit(draft.document(), "First", true, author());
    assertThrows(
        Documents.Frozen.class,
        () ->
            shop.documents()
                .saveDraft(draft.document(), HAM, TestLibrary.id("dia"), shop.clock().instant()));

    shop.documentControl()
        .requestChanges(draft.document(), "Which ham?", shop.sign("ana", Meaning.DECIDED));
    Revision again = shop.documents().revisions(draft.document()).getFirst();

    assertEquals(RevisionState.DRAFT, again.state());
    assertEquals(1, again.number());
    assertEquals(HAM, again.content());
    assertNull(again.submitted());
    shop.documentControl().submit(draft.document(), "Second", true, author());
    assertEquals(
        Optional.empty(),
        shop.documentControl().approve(draft.document(), shop.sign("ana", Meaning.APPROVED)));
    assertEquals(1, shop.documents().effective(draft.document()).orElseThrow().number());
  }

  @Test
  void refusesACodeThatIsOrWasAnotherDocuments() {
    Revision ham = shop.effective(HAM);
    shop.revised(ham.document(), HAM.toBuilder().code("SOP-002").build());
    shop.draft(TestContents.simple("SOP-003", "Draft only"));

    for (String taken : List.of("SOP-001", "sop-001", "SOP-002", "SOP-003")) {
      assertThrows(
          Documents.CodeTaken.class, () -> shop.draft(TestContents.simple(taken, "Thief")), taken);
    }
    assertEquals(2, shop.documents().all().size());
    assertEquals(ham.document(), shop.documents().byCode("SOP-002").orElseThrow().id());
    assertEquals(Optional.empty(), shop.documents().byCode("SOP-001"));
  }

  @Test
  void deletesOnlyWhatWasNeverSubmitted() {
    Revision draft = shop.draft(TestContents.simple("SOP-009", "Passing thought"));
    Revision effective = shop.effective(HAM);

    assertTrue(shop.documents().deleteDraft(draft.document()));
    assertFalse(shop.documents().deleteDraft(effective.document()));
    assertFalse(shop.documents().deleteDraft(new DocumentId("unheard-of")));

    assertEquals(1, shop.documents().all().size());
    assertEquals(List.of(), shop.documents().search("passing", 10));
    shop.draft(TestContents.simple("SOP-009", "Its code is free again"));
  }

  @Test
  void refusesASubmissionOfBytesThatAreNotTheDrafts() {
    Revision draft = shop.draft(HAM);
    DocumentEvent forged =
        new DocumentEvent.DraftSubmitted(
            draft.document(),
            1,
            new ContentHash("00".repeat(32)),
            "SOP-001",
            "Ham",
            "",
            true,
            Set.of());

    assertThrows(
        RefusedByConstraint.class,
        () -> shop.documents().record(List.of(forged), shop.by(author())));
    assertEquals(
        RevisionState.DRAFT, shop.documents().revisions(draft.document()).getFirst().state());
  }

  @Test
  void keepsPicturesOnceByTheirHash() {
    byte[] bytes = {1, 2, 3};

    String hash = shop.documents().keepMedia(bytes);

    assertEquals(hash, shop.documents().keepMedia(bytes.clone()));
    assertArrayEquals(bytes, shop.documents().media(hash).orElseThrow());
    assertEquals(Optional.empty(), shop.documents().media("00"));
  }

  @Test
  void movesADocumentToACollection() {
    Revision draft = shop.draft(HAM);
    shop.documents().moveTo(draft.document(), "Kitchen");

    assertEquals("Kitchen", shop.documents().find(draft.document()).orElseThrow().collection());
  }

  private app.tarkka.person.Authentication author() {
    return shop.sign("dia", Meaning.AUTHORED);
  }
}
