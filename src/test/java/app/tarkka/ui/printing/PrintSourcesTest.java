package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Digest;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.SheetLayout;
import app.tarkka.person.Authentication;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrintSourcesTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private Optional<Authentication> signedIn = Optional.empty();

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aDocumentSpeaksItsLanguageAndARecordTheWindows() {
    DocumentId finnish = document("SOP-010", "fi");
    DocumentId swedish = document("SOP-011", "sv");
    RunId run = new ShopDay(shop).completed("Order 1");
    PrintSources sources = sources(SheetLanguage.INDONESIAN);

    assertEquals(SheetLanguage.FINNISH, sources.document(finnish).offer().language());
    assertEquals(SheetLanguage.INDONESIAN, sources.document(swedish).offer().language());
    assertEquals(SheetLanguage.INDONESIAN, sources.record(run).offer().language());
  }

  @Test
  void entersADocumentsSheetInTheNameOfWhoeverIsSignedIn() throws IOException {
    Revision revision = shop.effective(TestContents.sandwich());
    signedIn = Optional.of(shop.signIn("cho"));
    Composed sheet = compose(sources(SheetLanguage.ENGLISH).document(revision.document()));

    sheet.left(Outlet.PRINTER);

    JsonFields body = newest();
    assertEquals("printed", body.text("type"));
    assertEquals("cho", body.text("person"));
    assertFalse(body.has("meaning"), "a print is no signature");
    JsonFields event = body.object("event");
    assertEquals("checklist", event.text("what"));
    assertEquals("SOP-001 rev 1", event.text("which"));
    JsonFields as = event.object("as");
    assertEquals(revision.document().value(), as.text("document"));
    assertEquals("A4", as.text("paper"));
    assertEquals("printer", as.text("outlet"));
    assertEquals(sheet.paper().pages(), as.integer("pages"));
    assertEquals(Digest.sha256(sheet.paper().pdf()), as.text("sha256"));
    String text = Pdf.flat(sheet.paper().pdf());
    assertTrue(text.contains("Sheet " + event.text("sheet") + " "), text);
    assertTrue(text.contains("by Cho"), text);
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  @Test
  void entersARecordForTheSeatWhenNobodyIsSignedIn() {
    RunId run = new ShopDay(shop).completed("Order 1");
    PrintSource source = sources(SheetLanguage.FINNISH).record(run);
    Composed one =
        source.compose(
            SheetKind.RECORD, PageSetup.upright(PaperSize.LETTER), SheetLanguage.FINNISH);
    Composed other =
        source.compose(
            SheetKind.RECORD, PageSetup.upright(PaperSize.LETTER), SheetLanguage.FINNISH);

    one.left(Outlet.FILE);

    JsonFields body = newest();
    assertEquals("tarkka", body.text("person"));
    assertEquals("counter", body.text("seat"));
    JsonFields as = body.object("event").object("as");
    assertEquals(run.value(), as.text("run"));
    assertEquals("fi", as.text("language"));
    assertEquals("LETTER", as.text("paper"));
    assertNotEquals(one.paper().job().sheet(), other.paper().job().sheet());
  }

  @Test
  void keepsWhereASheetIsFilledInByTheHashThatItsCodeNames() throws IOException {
    Revision revision = shop.effective(TestContents.sandwich());
    Composed sheet = compose(sources(SheetLanguage.ENGLISH).document(revision.document()));
    sheet.left(Outlet.PRINTER);

    KeptSheet kept =
        shop.library().sheets().find(sheet.paper().job().sheet().value()).orElseThrow();
    SheetLayout layout = sheet.paper().layout().orElseThrow();
    assertEquals(Optional.of(layout.hash()), kept.layout());
    assertEquals(Optional.of(layout.text()), shop.library().sheets().layout(layout.hash()));
    assertEquals(layout.hash(), Digest.sha256(layout.text().getBytes(StandardCharsets.UTF_8)));
    assertEquals(sheet.paper().fillIns().size(), layout.places().size());
    assertFalse(layout.places().isEmpty());
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  @Test
  void aControlledCopyGetsTheNextNumberEachTimeOneLeft() throws IOException {
    Revision revision = shop.effective(TestContents.simple("SOP-007", "Count the till"));
    PrintSource source = sources(SheetLanguage.ENGLISH).document(revision.document());
    assertTrue(source.offer().copies());
    Composed first = compose(source.heldBy("Bench 2"));
    assertEquals(1, first.paper().job().copy().orElseThrow().number());
    assertTrue(Pdf.flat(first.paper().pdf()).contains("Controlled copy no. 1 – Bench 2"));
    assertEquals(1, compose(source.heldBy("Bench 3")).paper().job().copy().orElseThrow().number());

    first.left(Outlet.PRINTER);
    Composed next = compose(source.heldBy("Office"));
    next.left(Outlet.FILE);
    assertEquals(2, next.paper().job().copy().orElseThrow().number());
    assertEquals(
        List.of("Office", "Bench 2"),
        shop.library().sheets().holding(revision.document()).stream()
            .map(sheet -> sheet.copy().orElseThrow().holder())
            .toList());
    assertTrue(compose(source).paper().job().copy().isEmpty());
  }

  @Test
  void aDraftIsPrintedWithItsMarkThoughAnotherRevisionIsInForce() throws IOException {
    Revision old = shop.effective(TestContents.simple("SOP-007", "Count the till"));
    shop.documents()
        .saveDraft(
            old.document(),
            TestContents.simple("SOP-007", "Count it twice"),
            TestLibrary.id("dia"),
            shop.clock().instant());
    PrintSource newest = sources(SheetLanguage.ENGLISH).newest(old.document());

    String words = Pdf.flat(compose(newest).paper().pdf());
    assertTrue(words.contains("Count it twice") && words.contains("DRAFT"), words);
    assertFalse(newest.offer().copies());
  }

  @Test
  void aDraftHasNoControlledCopies() {
    Revision draft = shop.draft(TestContents.simple("SOP-008", "Lock the door"));
    assertFalse(sources(SheetLanguage.ENGLISH).document(draft.document()).offer().copies());
  }

  @Test
  void paperOfAHalfDoneRunThatItsDoerPrintsDoesNotTellItsChecker() throws IOException {
    RunId run = new ShopDay(shop).waiting("Order 1", "91.37");
    signedIn = Optional.of(shop.signIn("cho"));
    for (SheetKind kind : List.of(SheetKind.GOING_ON, SheetKind.RECORD)) {
      PageSetup page = PageSetup.upright(PaperSize.A4);
      Composed sheet =
          sources(SheetLanguage.ENGLISH).record(run).compose(kind, page, SheetLanguage.ENGLISH);
      String words = Pdf.flat(sheet.paper().pdf());
      assertTrue(words.contains("Weigh the ham"), words);
      assertFalse(words.contains("91.37"), words);
    }
    PrintSource fromTheRun = sources(SheetLanguage.ENGLISH).goingOn(run);
    assertEquals(SheetKind.GOING_ON, fromTheRun.offer().kinds().getFirst());
    assertFalse(fromTheRun.offer().copies());
  }

  @Test
  void aSheetOfSomebodyElseIsOutdated() {
    Revision revision = shop.effective(TestContents.sandwich());
    Composed sheet = compose(sources(SheetLanguage.ENGLISH).document(revision.document()));
    assertFalse(sheet.outdated());

    signedIn = Optional.of(shop.signIn("cho"));

    assertTrue(sheet.outdated());
  }

  private DocumentId document(String code, String language) {
    return shop.draft(TestContents.simple(code, "Title").toBuilder().language(language).build())
        .document();
  }

  private static Composed compose(PrintSource source) {
    return source.compose(
        SheetKind.CHECKLIST, PageSetup.upright(PaperSize.A4), SheetLanguage.ENGLISH);
  }

  private PrintSources sources(SheetLanguage program) {
    return new PrintSources(
        new PrintServices(
            shop.documents(),
            shop.library().translations(),
            shop.library().readings(),
            shop.library().manuals(),
            shop.library().sheets(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.seat(),
            shop.clock(),
            new Random(7),
            program,
            shop.outgoing(() -> signedIn),
            () -> "Corner Shop",
            () -> Letterhead.NONE));
  }

  private JsonFields newest() {
    List<LedgerEntry> rows = new ArrayList<>();
    shop.ledger().forEach(rows::add);
    return JsonText.object(rows.getLast().body()).fields();
  }
}
