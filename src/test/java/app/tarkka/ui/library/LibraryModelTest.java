package app.tarkka.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.library.LibraryModel.Showing;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryModelTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final ManualDelay delay = new ManualDelay();
  @TempDir Path folder;
  private TestLibrary shop;
  private LibraryModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model =
        new LibraryModel(
            workbench.get(), shop.documents(), actions("dia"), delay, shop.clock(), ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void allThatAreShownAreChosenByOneChangeAndLetGoByAnother() {
    Revision bread = shop.draft(TestContents.simple("SOP-001", "Bread"));
    shop.draft(TestContents.simple("SOP-002", "Cakes"));
    shop.draft(TestContents.simple("SOP-003", "Ham"));
    model.refresh();
    model.chosen().toggle(shop.documents().find(bread.document()).orElseThrow());
    List<Integer> sizes = new ArrayList<>();
    model.chosen().chosen().subscribe(() -> sizes.add(model.chosen().chosen().size()));

    model.chooseShown();
    model.chooseShown();

    assertEquals(List.of(3, 0), sizes);
  }

  @Test
  void saysThatAnEmptyLibraryIsEmpty() {
    model.refresh();

    assertEquals(Showing.EMPTY_LIBRARY, model.showingProperty().get());
  }

  @Test
  void showsOneShelfAtATime() {
    Revision kitchen = shop.effective(TestContents.simple("SOP-001", "Open the kitchen"));
    shop.documents().moveTo(kitchen.document(), "Kitchen");
    shop.draft(TestContents.simple("SOP-002", "Bake"));
    model.refresh();
    assertEquals(List.of("SOP-001", "SOP-002"), codes());

    model.shelfProperty().set(new Shelf.Collection("Kitchen"));
    assertEquals(List.of("SOP-001"), codes());

    model.shelfProperty().set(new Shelf.Drafts());
    assertEquals(List.of("SOP-002"), codes());

    model.shelfProperty().set(new Shelf.InReview());
    assertEquals(Showing.EMPTY_SHELF, model.showingProperty().get());
  }

  @Test
  void saysWhenEachIsToBeReviewed() {
    Revision kitchen = shop.effective(TestContents.simple("SOP-001", "Open the kitchen"));
    shop.draft(TestContents.simple("SOP-002", "Bake"));
    shop.documents().reviewEvery(kitchen.document(), 12);
    model.shelfProperty().set(new Shelf.All());
    assertEquals("QUIET 2 Mar 2027", reviewOn("2026-03-02T08:00:00Z"));
    assertEquals(0, due());
    assertEquals("SOON 2 Mar 2027", reviewOn("2027-02-01T08:00:00Z"));
    assertEquals("TODAY 2 Mar 2027", reviewOn("2027-03-02T23:00:00Z"));
    assertEquals("LATE 2 Mar 2027", reviewOn("2027-03-03T00:00:00Z"));
    assertEquals(1, due());

    shop.documentControl().review(kitchen.document(), shop.sign("dia", Meaning.DECIDED));
    assertEquals("QUIET 3 Mar 2028", reviewOn("2027-03-03T00:00:01Z"));
    assertEquals("", model.review(model.rows().getLast()));
  }

  private String reviewOn(String instant) {
    shop.clock().set(Instant.parse(instant));
    model.refresh();
    LibraryRow row = model.rows().getFirst();
    return row.review() + " " + model.review(row);
  }

  private int due() {
    return model.shelves().stream()
        .filter(row -> row.shelf() instanceof Shelf.ReviewDue)
        .findFirst()
        .orElseThrow()
        .count();
  }

  @Test
  void onlyItsAuthorsAndOwnersDeleteADraft() {
    Document draft =
        shop.documents()
            .find(shop.draft(TestContents.simple("SOP-002", "Bake")).document())
            .orElseThrow();
    DocumentActions chos = actions("cho");
    workbench.dialogs().answer(true);
    chos.delete(draft);
    assertTrue(shop.documents().find(draft.id()).isPresent());
    assertTrue(chos.messageProperty().get().contains("SOP-002"), chos.messageProperty().get());

    DocumentActions anas = actions("ana");
    workbench.dialogs().answer(true);
    anas.delete(draft);
    assertTrue(shop.documents().find(draft.id()).isEmpty());
  }

  @Test
  void asksWhoIsThereBeforeAnythingIsWritten() {
    DocumentId id = shop.effective(TestContents.sandwich()).document();
    Document original = shop.documents().find(id).orElseThrow();
    Session session = new Session();
    List<Runnable> asked = new ArrayList<>();
    DocumentActions actions = actions(new Writer(session, asked::add));

    actions.duplicate(original);
    actions.importFiles(List.of(Path.of("a.md")));
    assertEquals(1, shop.documents().all().size());
    assertEquals(new Place.Today(), workbench.place());
    assertEquals(2, asked.size());

    session.signIn(shop.signIn("cho"));
    asked.getFirst().run();
    assertEquals(
        TestLibrary.id("cho"),
        shop.documents()
            .revisions(shop.documents().byCode("SOP-002").orElseThrow().id())
            .getFirst()
            .author());
  }

  private DocumentActions actions(String who) {
    return actions(Writers.of(shop, who));
  }

  private DocumentActions actions(Writer writer) {
    return new DocumentActions(
        workbench.get(),
        shop.documents(),
        shop.documentControl(),
        shop.library().manuals(),
        shop.people(),
        new Signing(shop.newSignIn(), workbench.get()),
        writer,
        NewDrafts.of(shop));
  }

  @Test
  void findsStepTextAsItIsTyped() {
    shop.effective(TestContents.sandwich());
    shop.effective(TestContents.simple("SOP-002", "Bake"));
    model.refresh();

    model.typedProperty().set("weigh the h");
    delay.pass();

    assertEquals(List.of("SOP-001"), codes());
    assertEquals(Showing.HITS, model.showingProperty().get());
    assertTrue(model.rows().getFirst().where().contains("\u0002"), "the hit is not marked");

    model.typedProperty().set("");
    assertEquals(2, model.rows().size());
  }

  @Test
  void searchesOnceAfterAPauseInTyping() {
    model.refresh();
    model.typedProperty().set("h");
    model.typedProperty().set("ha");
    model.typedProperty().set("ham");

    assertTrue(delay.isWaiting());
    delay.pass();
    assertEquals(Showing.NOTHING_FOUND, model.showingProperty().get());
  }

  @Test
  void aNewDocumentGoesToTheCollectionThatIsLookedAt() {
    model.actions().startNew("Kitchen");

    assertEquals(new Place.NewDocument("Kitchen", ""), workbench.place());
  }

  @Test
  void keepsADocumentAsATemplateUnderAName() {
    Revision original = shop.effective(TestContents.sandwich());
    Document document = shop.documents().find(original.document()).orElseThrow();
    workbench.dialogs().answer("Our sandwiches");
    model.actions().keepAsTemplate(document);
    OwnTemplate own = shop.library().templates().own().getFirst();
    assertEquals("Our sandwiches", own.name());
    assertEquals(original.content(), own.kept().content());
    assertEquals(new Place.NewDocument("", own.id()), workbench.place());

    workbench.dialogs().answer("OUR SANDWICHES");
    model.actions().keepAsTemplate(document);
    assertEquals(1, shop.library().templates().own().size());
    assertTrue(model.actions().messageProperty().get().contains("OUR SANDWICHES"));
  }

  @Test
  void aDuplicateHasItsOwnCodeAndStepIds() {
    Revision original = shop.effective(TestContents.sandwich());

    model.actions().duplicate(shop.documents().find(original.document()).orElseThrow());

    Document copy = shop.documents().byCode("SOP-002").orElseThrow();
    Content content = shop.documents().revisions(copy.id()).getFirst().content();
    assertEquals("Ham sandwich (copy)", content.title());
    Set<StepId> shared = new HashSet<>(ids(content));
    shared.retainAll(ids(original.content()));
    assertEquals(Set.of(), shared);
  }

  @Test
  void offersNoRunOfAPolicy() {
    shop.effective(TestContents.simple("POL-001", "Refunds").toBuilder().kind(Kind.POLICY).build());
    shop.effective(TestContents.sandwich());
    model.refresh();
    assertTrue(!model.rows().getFirst().offers(DocumentAction.RUN));
    assertTrue(model.rows().getFirst().offers(DocumentAction.WITHDRAW));
    assertTrue(model.rows().getLast().offers(DocumentAction.RUN));
  }

  @Test
  void deletesOnlyWhatNeverLeftItsAuthorsDesk() {
    shop.draft(TestContents.simple("SOP-002", "Bake"));
    shop.effective(TestContents.sandwich());
    model.refresh();
    LibraryRow effective = model.rows().getFirst();
    LibraryRow draft = model.rows().getLast();
    assertTrue(draft.offers(DocumentAction.DELETE));
    assertTrue(!effective.offers(DocumentAction.DELETE));

    workbench.dialogs().answer(true);
    model.actions().delete(draft.document());

    assertEquals(List.of("SOP-001"), codes());
  }

  private List<String> codes() {
    return model.rows().stream().map(row -> row.document().code()).toList();
  }

  private static List<StepId> ids(Content content) {
    return content.stepsAsWritten().map(Step::id).toList();
  }
}
