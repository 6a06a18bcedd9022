package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.document.reading.ReadingControl.Refusal;
import app.tarkka.person.Attribution;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has to read what, when again, and what a signature for it binds. */
abstract class ReadingsContract extends PortContract {

  @Test
  void asksNobodyUntilReadersAreNamed() {
    Revision ham = shop.effective(TestContents.sandwich());

    assertEquals(ReadState.NOT_ASKED, state(ham, "cho"));
    name(ham, Readers.of(Set.of(TestLibrary.id("cho"))));

    assertEquals(ReadState.TO_READ, state(ham, "cho"));
    assertEquals(ReadState.NOT_ASKED, state(ham, "ben"));
  }

  @Test
  void everyoneIsWhoeverWorksHereAlsoLaterAndNobodyWhoLeft() {
    Revision ham = shop.effective(TestContents.sandwich());
    name(ham, Readers.EVERYONE);
    shop.add("eve", "482915", Set.of(Role.WORKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    shop.deactivate("ben", "ana");

    assertEquals(
        List.of("cho", "eve"),
        control().matrix().due().stream().map(due -> due.person().value()).sorted().toList());
  }

  @Test
  void everyoneReadsWhatTheAuthorSaidSoOfUntilSomebodyIsNamed() {
    Revision ham = first(TestContents.sandwich(), true);
    Revision lid = first(TestContents.simple("SOP-9", "Close the lid"), false);

    assertEquals(ReadState.TO_READ, state(ham, "cho"));
    assertEquals(ReadState.NOT_ASKED, state(lid, "cho"));
    Revision tighter = revised(lid.document(), "Close the lid, tightly", true);
    assertEquals(ReadState.NOT_ASKED, state(tighter, "cho"), "nobody had to read it before");
    name(ham, Readers.NOBODY);
    assertEquals(List.of(), control().matrix().due());
  }

  @Test
  void whoeverWroteOrApprovedARevisionHasReadIt() {
    Revision ham = shop.effective(TestContents.sandwich());

    assertEquals(ReadState.NOT_ASKED, state(ham, "dia"), "nobody has to");
    name(ham, Readers.EVERYONE);

    assertEquals(ReadState.READ, state(ham, "dia"), "the author");
    assertEquals(ReadState.READ, state(ham, "ana"), "the approver");
    assertEquals(ReadState.TO_READ, state(ham, "cho"));
  }

  @Test
  void theNewestNamingHolds() {
    Revision ham = shop.effective(TestContents.sandwich());
    name(ham, Readers.EVERYONE);
    name(ham, Readers.of(Set.of(TestLibrary.id("ben"))));
    shop.reopen();

    assertEquals(ReadState.NOT_ASKED, state(ham, "cho"));
    assertEquals(ReadState.TO_READ, state(ham, "ben"));
    name(ham, Readers.NOBODY);
    assertEquals(List.of(), control().matrix().due());
  }

  @Test
  void onlyAuthorsAndOwnersNameReaders() {
    Revision ham = shop.effective(TestContents.sandwich());

    assertEquals(
        Optional.of(Refusal.ROLE_NEEDED),
        control().name(ham.document(), Readers.EVERYONE, shop.signIn("cho")));
    refusedByStore(
        "role-needed",
        () ->
            shop.library()
                .readings()
                .name(
                    new DocumentEvent.ReadersNamed(ham.document(), 1, true, Set.of()),
                    shop.by(shop.signIn("cho"))));
    assertEquals(List.of(), control().matrix().due());
  }

  @Test
  void aSignatureStandsAfterReopeningAndVerifies() {
    Revision ham = shop.effective(TestContents.sandwich());
    name(ham, Readers.EVERYONE);

    assertEquals(Optional.empty(), sign(ham, "cho"));
    shop.reopen();

    assertEquals(ReadState.READ, state(ham, "cho"));
    assertEquals(ReadState.TO_READ, state(ham, "ben"));
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  @Test
  void isReadAgainOnlyWhenTheAuthorSaysThatItMatters() {
    Revision first = shop.effective(TestContents.sandwich());
    name(first, Readers.EVERYONE);
    sign(first, "cho");

    Revision corrected = revised(first.document(), "Ham sandwich, cut", false);
    assertEquals(ReadState.READ, state(corrected, "cho"));
    assertEquals(ReadState.TO_READ, state(corrected, "ben"));
    sign(corrected, "ben");

    Revision toasted = revised(first.document(), "Ham sandwich, toasted", true);
    assertEquals(ReadState.TO_READ_AGAIN, state(toasted, "cho"));
    assertEquals(ReadState.TO_READ_AGAIN, state(toasted, "ben"));
    assertEquals(ReadState.READ, state(toasted, "dia"), "wrote it");
    assertEquals(Optional.empty(), sign(toasted, "cho"));
    assertEquals(ReadState.READ, state(toasted, "cho"));
  }

  @Test
  void whoSkippedARevisionThatMatteredReadsTheOneInForce() {
    Revision first = shop.effective(TestContents.sandwich());
    name(first, Readers.EVERYONE);
    sign(first, "cho");
    revised(first.document(), "Ham sandwich, toasted", true);
    Revision third = revised(first.document(), "Ham sandwich, toasted twice", false);

    assertEquals(ReadState.TO_READ_AGAIN, state(third, "cho"));
  }

  @Test
  void aWithdrawnDocumentIsNotToBeRead() {
    Revision ham = shop.effective(TestContents.sandwich());
    name(ham, Readers.EVERYONE);
    shop.documentControl()
        .withdraw(ham.document(), "No longer sold", shop.sign("ana", Meaning.DECIDED));

    assertEquals(List.of(), control().matrix().due());
    assertEquals(Optional.of(Refusal.NOT_EFFECTIVE), sign(ham, "cho"));
    refusedByStore("not-effective", () -> forge(ham, shop.by(signature("cho"))));
  }

  @Test
  void refusesASignatureForAnEarlierWording() {
    Revision first = shop.effective(TestContents.sandwich());
    revised(first.document(), "Ham sandwich, toasted", true);

    assertEquals(Optional.of(Refusal.CHANGED_MEANWHILE), sign(first, "cho"));
    refusedByStore("not-effective", () -> forge(first, shop.by(signature("cho"))));
  }

  @Test
  void refusesASecondSignatureAndOneOfAnotherMeaning() {
    Revision ham = shop.effective(TestContents.sandwich());
    sign(ham, "cho");

    assertEquals(Optional.of(Refusal.ALREADY_SIGNED), sign(ham, "cho"));
    refusedByStore("exists", () -> forge(ham, shop.by(signature("cho"))));
    assertEquals(
        Optional.of(Refusal.SIGNATURE_NEEDED),
        control()
            .acknowledge(
                ham.document(), ham.hash(), Optional.empty(), shop.sign("ben", Meaning.CHECKED)));
    refusedByStore("not-signed", () -> forge(ham, shop.by(shop.sign("ben", Meaning.CHECKED))));
    refusedByStore("not-signed", () -> forge(ham, shop.by(shop.signIn("ben"))));
  }

  @Test
  void keepsTheTranslationThatWasRead() {
    Revision ham = shop.effective(TestContents.sandwich());
    LanguageRead finnish = TestTranslation.approved(shop, ham, "fi").read();

    assertEquals(
        Optional.empty(),
        control().acknowledge(ham.document(), ham.hash(), Optional.of(finnish), signature("cho")));
    assertEquals("fi", Objects.requireNonNull(standing(ham, "cho").last()).language());
    refusedByStore(
        "unknown-translation",
        () ->
            forge(
                ham,
                shop.by(signature("ben"))
                    .reading(Optional.of(new LanguageRead("fi", "ab".repeat(32))))));
  }

  private void forge(Revision revision, Attribution by) {
    shop.library()
        .readings()
        .acknowledge(
            new DocumentEvent.Acknowledged(revision.document(), revision.number(), revision.hash()),
            by);
  }

  private static void refusedByStore(String token, org.junit.jupiter.api.function.Executable act) {
    assertEquals(token, assertThrows(RefusedByConstraint.class, act).token());
  }

  private app.tarkka.person.Authentication signature(String who) {
    return shop.sign(who, Meaning.ACKNOWLEDGED);
  }

  private Optional<Refusal> sign(Revision revision, String who) {
    return control()
        .acknowledge(revision.document(), revision.hash(), Optional.empty(), signature(who));
  }

  private void name(Revision revision, Readers readers) {
    assertEquals(
        Optional.empty(), control().name(revision.document(), readers, shop.signIn("ana")));
  }

  private Revision first(Content content, boolean readAgain) {
    return sent(shop.draft(content).document(), readAgain);
  }

  private Revision revised(DocumentId document, String title, boolean readAgain) {
    shop.documents()
        .saveDraft(
            document,
            TestContents.sandwich().toBuilder()
                .code(shop.documents().find(document).orElseThrow().code())
                .title(title)
                .build(),
            TestLibrary.id("dia"),
            shop.clock().instant());
    return sent(document, readAgain);
  }

  private Revision sent(DocumentId document, boolean readAgain) {
    assertEquals(
        Optional.empty(),
        shop.documentControl().submit(document, "", readAgain, shop.sign("dia", Meaning.AUTHORED)));
    assertEquals(
        Optional.empty(),
        shop.documentControl().approve(document, shop.sign("ana", Meaning.APPROVED)));
    return shop.documents().effective(document).orElseThrow();
  }

  private ReadState state(Revision revision, String who) {
    return standing(revision, who).state();
  }

  private app.tarkka.document.reading.Standing standing(Revision revision, String who) {
    return Objects.requireNonNull(control().matrix().of(revision.document(), TestLibrary.id(who)));
  }

  private ReadingControl control() {
    return new ReadingControl(
        shop.documents(),
        shop.library().readings(),
        shop.people(),
        shop.clock(),
        new Seat("counter", ZoneOffset.UTC, "test"));
  }
}
