package app.tarkka.ui.editor.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.SignatureRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewModelTest {
  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;
  private EditorModel editor;

  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    document = bench.shop.draft(TestContents.sandwich()).document();
    editor = bench.open(document);
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void sendingFreezesWhatIsOnScreenEvenIfItWasNotKeptYet() {
    shown().text().write(new Spot.OfStep(new StepId("wash")), "Scrub your hands.");

    send();

    assertEquals(RevisionState.IN_REVIEW, newest().state());
    assertEquals(
        "Scrub your hands.", newest().content().step(new StepId("wash")).orElseThrow().text());
    assertEquals("First wording", newest().changeSummary());
    assertFalse(shown().isDraft(), "it can still be written in");
  }

  @Test
  void theAuthorIsShownWithTheReasonAndCannotBeChosen() {
    send();

    bench.signedBy("ana");
    editor.review().approve();

    SignatureRequest asked = bench.workbench.dialogs().signatures().getLast();
    assertEquals(List.of("ana"), asked.signers().stream().map(Signer::id).toList());
    assertEquals("SOP-001 Ham sandwich, revision 1, in English", asked.signed().getFirst());
    assertTrue(asked.proof().startsWith("Content "), asked.proof());
    assertEquals(
        List.of(
            new SignatureRequest.Barred(
                Signer.of(bench.shop.people().find(TestLibrary.id("dia")).orElseThrow()),
                "Wrote this revision")),
        asked.barred());
  }

  /** The form offers no author; whoever comes past it is refused all the same. */
  @Test
  void theAuthorIsRefusedWhateverTheFormOffers() {
    send();

    assertEquals(
        Optional.of(DocumentControl.Refusal.AUTHOR_CANNOT_APPROVE),
        bench.shop.documentControl().approve(document, bench.shop.sign("dia", Meaning.APPROVED)));
    bench.signedBy("dia");
    editor.review().approve();

    assertEquals(RevisionState.IN_REVIEW, newest().state());
    assertTrue(
        editor.review().refusalProperty().get().startsWith("You wrote this revision"),
        editor.review().refusalProperty().get());
  }

  @Test
  void whoeverIsSignedInIsChosenToSendItAndToApproveIt() {
    bench.session.signIn(bench.shop.signIn("dia"));
    send();
    assertEquals(
        Optional.of(Signer.of(bench.shop.people().find(TestLibrary.id("dia")).orElseThrow())),
        bench.workbench.dialogs().signatures().getLast().offered());

    bench.session.signIn(bench.shop.signIn("ana"));
    editor.review().approve();

    assertEquals(
        Optional.of(Signer.of(bench.shop.people().find(TestLibrary.id("ana")).orElseThrow())),
        bench.workbench.dialogs().signatures().getLast().offered());
  }

  @Test
  void aSecondPersonsApprovalMakesItEffective() {
    send();

    bench.signedBy("ana");
    editor.review().approve();

    assertEquals(RevisionState.EFFECTIVE, newest().state());
    assertEquals(RevisionState.EFFECTIVE, shown().revision().state());
    assertEquals("", editor.review().refusalProperty().get());
    assertEquals("ana", bench.workbench.dialogs().signatures().getLast().signers().getFirst().id());
  }

  @Test
  void requestedChangesGiveTheDraftBack() {
    send();
    bench.workbench.dialogs().answer("Say which soap.");
    bench.signedBy("ana");

    editor.review().requestChanges();

    assertEquals(RevisionState.DRAFT, newest().state());
    assertTrue(shown().isDraft());
    assertEquals("Say which soap.", shown().requested().orElseThrow().reason());

    send();
    assertEquals(Optional.empty(), shown().requested(), "it was done");
    bench.signedBy("ana");
    editor.review().approve();
    assertEquals(Optional.empty(), shown().requested());
    editor.review().newDraft();
    assertEquals(Optional.empty(), shown().requested(), "the next draft begins without it");
  }

  @Test
  void whatChangedIsKeptWhenItIsSentBack() {
    send();
    bench.workbench.dialogs().answer("Say which soap.");
    bench.signedBy("ana");
    editor.review().requestChanges();

    editor.review().prepareToSend();

    assertEquals("First wording", editor.review().changesProperty().get());
  }

  @Test
  void thatEveryoneMustReadItIsKeptWhenItIsSentBack() {
    editor.review().prepareToSend();
    editor.review().readAgainProperty().set(true);
    bench.signedBy("dia");
    editor.review().send();
    bench.workbench.dialogs().answer("Say which soap.");
    bench.signedBy("ana");
    editor.review().requestChanges();

    editor.review().prepareToSend();

    assertTrue(editor.review().readAgainProperty().get());
  }

  @Test
  void aReviewThatChangesNothingIsSigned() {
    send();
    bench.signedBy("ana");
    editor.review().approve();
    editor.reviewEvery(12);
    assertEquals(Instant.parse("2027-03-02T08:00:00Z"), shown().document().reviewDue());
    bench.shop.clock().set(Instant.parse("2027-03-01T08:00:00Z"));

    bench.signedBy("dia");
    editor.review().reviewed();

    assertEquals("", editor.review().refusalProperty().get());
    assertEquals(Instant.parse("2028-03-01T08:00:00Z"), shown().document().reviewDue());
  }

  @Test
  void anEmptyDraftIsNotSent() {
    shown().text().changeContent("title", old -> old.toBuilder().title("").build());

    send();

    assertEquals(RevisionState.DRAFT, newest().state());
    assertEquals("The document needs a title.", editor.review().refusalProperty().get());
  }

  @Test
  void anEffectiveRevisionIsWrittenOnAsANewDraft() {
    send();
    bench.signedBy("ana");
    editor.review().approve();

    editor.review().newDraft();

    assertEquals(2, newest().number());
    assertEquals(RevisionState.DRAFT, newest().state());
    assertTrue(shown().isDraft(), "the draft is not shown");
    EditorModel again = bench.open(document);
    again.review().prepareToSend();
    assertFalse(again.review().readAgainProperty().get(), "nothing changed that matters");
  }

  private void send() {
    editor.review().prepareToSend();
    editor.review().changesProperty().set("First wording");
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
