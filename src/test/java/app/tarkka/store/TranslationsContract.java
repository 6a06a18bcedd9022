package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.document.translation.TranslationControl.Refusal;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import app.tarkka.testkit.TestTranslation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who approves a translation, what it is bound to, and what is recorded of its readers. */
abstract class TranslationsContract extends PortContract {
  private static final Content HAM = TestContents.sandwich();

  @Test
  void keepsADraftUntilSomebodyElseApprovesIt() {
    Revision ham = shop.effective(HAM);
    save(ham, TestTranslation.whole(ham, "fi"), "dia");

    shop.reopen();

    assertEquals(
        Set.of(TestLibrary.id("dia")),
        shop.library().translations().translators(ham.document(), "fi"));
    assertEquals(List.of(), shop.library().translations().approved(ham.hash()));
    assertEquals(
        Optional.of(Refusal.TRANSLATOR_CANNOT_APPROVE),
        TestTranslation.control(shop).approve(ham, "fi", shop.sign("dia", Meaning.APPROVED)));
    assertEquals(
        Optional.empty(),
        TestTranslation.control(shop).approve(ham, "fi", shop.sign("ana", Meaning.APPROVED)));
    ApprovedTranslation approved = shop.library().translations().approved(ham.hash()).getFirst();
    assertEquals("[fi] Ham sandwich", approved.translation().read(HAM).title());
    assertEquals(Optional.empty(), shop.library().translations().draft(ham.document(), "fi"));
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void refusesItsTranslatorsApprovalWhateverTheEventSays() {
    Revision ham = shop.effective(HAM);
    Translation finnish = TestTranslation.whole(ham, "fi");
    save(ham, finnish, "dia");

    for (boolean alone : new boolean[] {true, false}) {
      RefusedByConstraint refused =
          assertThrows(
              RefusedByConstraint.class,
              () ->
                  shop.library()
                      .translations()
                      .approve(
                          new DocumentEvent.TranslationApproved(
                              ham.document(),
                              1,
                              ham.hash(),
                              "fi",
                              finnish.hash(),
                              Set.of(TestLibrary.id("dia")),
                              alone),
                          shop.by(shop.sign("dia", Meaning.APPROVED))));
      assertEquals("translator-approves", refused.token());
    }
  }

  @Test
  void whoeverSavesTheSameTextsTranslatedNothing() {
    Revision ham = shop.effective(HAM);
    save(ham, TestTranslation.whole(ham, "fi"), "dia");
    save(ham, TestTranslation.whole(ham, "fi"), "ana");

    assertEquals(
        Set.of(TestLibrary.id("dia")),
        shop.library().translations().translators(ham.document(), "fi"));
  }

  @Test
  void carriesOverToTheNextRevisionAsADraftWithWhatBecameStale() {
    Revision first = shop.effective(HAM);
    TestTranslation.approved(shop, first, "fi");
    Content changed = HAM.toBuilder().title("Ham sandwich, toasted").build();
    Revision second = shop.revised(first.document(), changed);

    Translation carried = TestTranslation.control(shop).of(second, "fi");

    assertEquals(1, carried.count(changed, Translation.State.STALE));
    assertEquals(List.of(), shop.library().translations().approved(second.hash()));
    save(second, carried, "dia");
    assertEquals(
        Optional.of(Refusal.STALE_TEXTS),
        TestTranslation.control(shop).approve(second, "fi", shop.sign("ana", Meaning.APPROVED)));
    save(second, carried.with(SourceTexts.of(changed).getFirst(), "Paahdettu kinkkuleipä"), "dia");
    assertEquals(
        Optional.empty(),
        TestTranslation.control(shop).approve(second, "fi", shop.sign("ana", Meaning.APPROVED)));
  }

  @Test
  void aDraftOfTheDocumentHasNoApprovedTranslation() {
    Revision draft = shop.draft(HAM);
    save(draft, TestTranslation.whole(draft, "fi"), "dia");

    assertEquals(
        Optional.of(Refusal.NOT_SUBMITTED),
        TestTranslation.control(shop).approve(draft, "fi", shop.sign("ana", Meaning.APPROVED)));
    shop.documents().deleteDraft(draft.document());
    assertEquals(List.of(), shop.library().translations().languages(draft.document()));
  }

  @Test
  void namesTheTranslationInTheEntryAndItsContent() {
    Revision ham = shop.effective(HAM);
    LanguageRead finnish = TestTranslation.approved(shop, ham, "fi").read();
    TestRun source = TestRun.start(shop, ham, "Order 1", "cho");
    TestRun translated = TestRun.start(shop, ham, "Order 2", "cho");

    wash(source, Optional.empty());
    wash(translated, Optional.of(finnish));

    shop.reopen();
    assertEquals(Optional.empty(), entry(source).by().translation());
    assertEquals(Optional.of(finnish), entry(translated).by().translation());
    assertEquals(false, entry(source).content().equals(entry(translated).content()));
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void refusesATranslationOfAnotherWording() {
    Revision ham = shop.effective(HAM);
    Revision other = shop.effective(TestContents.simple("SOP-002", "Close the lid"));
    LanguageRead lid = TestTranslation.approved(shop, other, "fi").read();
    TestRun run = TestRun.start(shop, ham, "Order 1", "cho");

    refused(
        "unknown-translation",
        () -> run.append(shop.signIn("cho"), lid, new RunEvent.NoteAdded(null, "Hello")));
  }

  private app.tarkka.run.RunEntry entry(TestRun run) {
    return run.now().entry(TestRun.key("wash", 1)).orElseThrow();
  }

  private void wash(TestRun run, Optional<LanguageRead> read) {
    RunOutcome outcome =
        shop.runService()
            .perform(
                run.id(),
                new RunCommand.Answer(
                    Place.of(new StepId("wash")),
                    new Result.Acknowledged(),
                    RunCommand.Care.AS_TYPED),
                shop.signIn("cho"),
                read);
    assertEquals(RunOutcome.Done.class, outcome.getClass());
  }

  private void save(Revision of, Translation translation, String by) {
    shop.library()
        .translations()
        .saveDraft(of.document(), translation, TestLibrary.id(by), Instant.EPOCH);
  }
}
