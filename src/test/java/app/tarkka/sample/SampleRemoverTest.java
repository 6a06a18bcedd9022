package app.tarkka.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ana's own shop with a sample in it, which she has tried out and wants to be rid of. */
class SampleRemoverTest {
  @TempDir Path folder;
  private TestLibrary shop;
  private SampleRemover remover;

  @BeforeEach
  void sample() {
    shop = TestLibrary.in(folder);
    SampleClock story = SampleClock.endingBefore(shop.clock().instant(), shop.seat().zone());
    new Sample(
            shop.people(),
            shop.documents(),
            shop.library().translations(),
            shop.library().readings(),
            shop.library().manuals(),
            shop.runs(),
            shop.library().sheets(),
            shop.library(),
            shop.library().state().shop(),
            shop.hashing(),
            story,
            shop.seat())
        .fill(Trade.SANDWICH, Sample.Owner.REAL, _ -> {});
    remover =
        new SampleRemover(
            shop.documents(),
            shop.documentControl(),
            shop.runs(),
            shop.runService(),
            shop.people(),
            new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat()),
            (event, by) ->
                shop.library()
                    .recordLibraryEvent(
                        event, Attribution.of(by, shop.clock().instant(), shop.seat())),
            shop.library()::together);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void takesEverythingOfTheSampleOutOfSight() {
    assertEquals(List.of(), remover.kept());

    assertEquals(List.of(), remover.remove(shop.sign("ana", Meaning.DECIDED)));

    assertEquals(List.of(), shop.documents().all());
    assertEquals(List.of(), shop.runs().summaries(RunFilter.all(100)));
    assertEquals(List.of(), shop.runs().waitingChecks());
    assertEquals(
        List.of("Ana", "Ben", "Cho", "Dia"),
        shop.people().all().stream().filter(Person::active).map(Person::name).sorted().toList());
    assertEquals("removed", shop.library().state().sample());
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void givesItsCodesToTheShop() {
    remover.remove(shop.sign("ana", Meaning.DECIDED));

    for (String code : List.of("SOP-001", "SOP-005")) {
      DocumentId own = shop.effective(TestContents.simple(code, "The shop's own")).document();
      shop.reopen();
      assertEquals(own, shop.documents().byCode(code).orElseThrow().id());
    }
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void keepsWhatTheShopWroteOrRan() {
    saved("sample-SOP-005", "Our own closing");
    saved("sample-SOP-002", "Our own sandwich");
    shop.documentControl()
        .submit(new DocumentId("sample-SOP-002"), "Ours", true, shop.sign("dia", Meaning.AUTHORED));
    RunOutcome.Done run =
        (RunOutcome.Done)
            shop.runService()
                .start(new DocumentId("sample-SOP-003"), "Vanilla 1", shop.signIn("cho"));
    List<String> ours = List.of("SOP-002", "SOP-003", "SOP-005");
    assertEquals(ours, remover.kept().stream().map(Document::code).toList());

    assertEquals(List.of(), remover.remove(shop.sign("ana", Meaning.DECIDED)));
    shop.reopen();

    List<Document> left = shop.documents().all();
    assertEquals(ours, left.stream().map(Document::code).toList());
    assertTrue(left.stream().noneMatch(Document::sample));
    assertEquals(RevisionState.IN_REVIEW, left.getFirst().newestState());
    assertEquals(
        List.of("Vanilla 1"),
        shop.runs().summaries(RunFilter.open(100)).stream().map(RunSummary::subject).toList());
    assertEquals(RunState.OPEN, shop.runs().find(run.run().id()).orElseThrow().state());
    assertEquals(
        Optional.empty(),
        shop.documentControl()
            .approve(new DocumentId("sample-SOP-002"), shop.sign("ana", Meaning.APPROVED)));
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void keepsTheProcedureThatAKeptChecklistVerifies() {
    shop.runService().start(new DocumentId("sample-QC-001"), "Order 118", shop.signIn("cho"));

    assertEquals(
        List.of("QC-001", "SOP-002"), remover.kept().stream().map(Document::code).toList());
  }

  @Test
  void doesNothingWhenAnythingIsRefused() {
    byte[] before = shop.ledger().head().hash();

    List<SampleRemover.Refused> refused = remover.remove(shop.sign("cho", Meaning.DECIDED));

    assertFalse(refused.isEmpty());
    assertTrue(
        refused.stream().anyMatch(SampleRemover.Refused.OfDocument.class::isInstance),
        refused.toString());
    assertTrue(
        refused.stream().anyMatch(SampleRemover.Refused.OfPerson.class::isInstance),
        refused.toString());
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, shop.ledger().head().hash());
    assertEquals("", shop.library().state().sample());
    assertEquals(7, shop.documents().all().size());
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  private void saved(String document, String title) {
    DocumentId id = new DocumentId(document);
    Content content = shop.documents().revisions(id).getFirst().content();
    shop.documents()
        .saveDraft(
            id,
            content.toBuilder().title(title).build(),
            TestLibrary.id("dia"),
            shop.clock().instant());
  }
}
