package app.tarkka.paper.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.manual.Manual;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PdfStandards;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.manual.Book.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class ManualBookTest {
  private static final PrintJob ONE_SIDE = Sheets.onPaper(PaperSize.A4);
  private static final List<String> CODES = List.of("SOP-012", "QC-004");
  private static final Book BOOK =
      new Book(
          new Manual("m1", "Shop handbook", "For whoever stands at the bench.", List.of()),
          List.of(
              new Entry.Heading("Every day"),
              chapter(Sheets.sandwich()),
              new Entry.LeftOut("SOP-9", "Old way", true),
              new Entry.LeftOut("SOP-10", "New way", false),
              new Entry.Heading("Now and then"),
              chapter(Sheets.torque())));

  private static Entry.Chapter chapter(Content content) {
    Revision revision = Sheets.effective(content);
    return new Entry.Chapter(revision, PrintedWording.original(content), List.of(revision));
  }

  @Test
  void theContentsNameThePageOnWhichEachDocumentBegins() throws IOException {
    for (PrintJob job : List.of(ONE_SIDE, ONE_SIDE.bothSides())) {
      List<String> pages = Pdf.pages("manual", book(job).pdf());
      String contents = pages.get(0);
      assertTrue(contents.contains("Old way (withdrawn, not printed)"), contents);
      assertTrue(contents.contains("New way (not in force yet, not printed)"), contents);
      for (String code : CODES) {
        String line = contents.lines().filter(l -> l.contains(code)).findFirst().orElseThrow();
        int page = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
        assertEquals(first(pages, code), page, line);
      }
    }
  }

  @Test
  void eachLineOfTheContentsLeadsToItsPage() throws IOException {
    for (PrintJob job : List.of(ONE_SIDE, ONE_SIDE.bothSides())) {
      byte[] pdf = book(job).pdf();
      List<String> pages = Pdf.pages("manual", pdf);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        List<PDAnnotation> links = document.getPage(0).getAnnotations();
        assertEquals(1 + CODES.size() + 1, links.size(), "introduction, documents, history");
        for (int i = 0; i < CODES.size(); i++) {
          PDAnnotationLink link = (PDAnnotationLink) links.get(1 + i);
          PDPageDestination target = (PDPageDestination) link.getDestination();
          int page = target.retrievePageNumber() + 1;
          assertEquals(first(pages, CODES.get(i)), page);
          assertTrue(link.getContents().startsWith(CODES.get(i)), link.getContents());
          assertTrue(link.getContents().endsWith(", page " + page), link.getContents());
        }
      }
    }
  }

  @Test
  void whatStandsBeforeTheDocumentsIsOnOnePageWhereItHasRoom() throws IOException {
    String front = Pdf.pages("manual-front", book(ONE_SIDE).pdf()).getFirst();
    for (String said :
        List.of("Shop handbook", "Contents", "Introduction", "For whoever stands at the bench.")) {
      assertTrue(front.contains(said), said + " in " + front);
    }
    String line = front.lines().filter(l -> l.startsWith("Introduction")).findFirst().orElseThrow();
    assertEquals("Introduction 1", line);
  }

  @Test
  void aLongIntroductionHasPagesOfItsOwn() throws IOException {
    Manual manual = new Manual("m1", "Shop handbook", "Read this. ".repeat(400), List.of());
    List<String> pages =
        Pdf.pages(
            "manual-long",
            ManualBook.of(new Book(manual, BOOK.entries()), ONE_SIDE, Pictures.NONE, _ -> "")
                .pdf());
    assertTrue(pages.getFirst().contains("Introduction 2"), pages.getFirst());
    assertTrue(pages.get(1).contains("Read this."), pages.get(1));
  }

  @Test
  void aPageThatIsBlankSaysThatItIsMeantToBe() throws IOException {
    List<String> pages = Pdf.pages("manual-both", book(ONE_SIDE.bothSides()).pdf());
    assertTrue(
        pages.stream().anyMatch(page -> page.contains("This page is intentionally blank.")),
        pages::toString);
    assertTrue(pages.stream().noneMatch(page -> page.lines().count() < 2), pages::toString);
  }

  @Test
  void wordsThatNameAStepOrADocumentLeadToIt() throws Exception {
    Content first =
        Content.of(
            Kind.PROCEDURE,
            "SOP-1",
            "First",
            List.of(
                Section.of(
                    "A",
                    List.of(
                        Sheets.step("a", "Wipe it.").build(),
                        Sheets.step("b", "Repeat step 1.1, then go on as in SOP-2.").build(),
                        Sheets.step("c", "Not step 7.7, nor XY-99.").build()))));
    Content second =
        Content.of(
            Kind.PROCEDURE,
            "SOP-2",
            "Second",
            List.of(Section.of("B", List.of(Sheets.step("d", "Close it.").build()))));
    Book two =
        new Book(new Manual("m1", "Two", "", List.of()), List.of(chapter(first), chapter(second)));
    byte[] pdf = ManualBook.of(two, ONE_SIDE, Pictures.NONE, _ -> "").pdf();
    List<String> pages = Pdf.pages("manual-links", pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> found = new ArrayList<>();
      for (PDAnnotation link : document.getPage(1).getAnnotations()) {
        PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
        found.add(link.getContents() + " on " + (target.retrievePageNumber() + 1));
      }
      assertEquals(List.of("1.1 on 2", "SOP-2 on 3"), found);
    }
    assertTrue(pages.get(1).contains("Repeat step 1.1, then go on as in SOP-2."), pages.get(1));
    PdfStandards.kept(pdf);
  }

  @Test
  void ofPaperWithTwoSidesADocumentBeginsAtTheRight() throws IOException {
    List<String> pages = Pdf.pages("manual-both", book(ONE_SIDE.bothSides()).pdf());
    for (String code : CODES) {
      assertEquals(1, first(pages, code) % 2, code);
    }
  }

  @Test
  void theOutlineHasAChapterForEachDocumentWithItsSectionsBelow() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(book(ONE_SIDE).pdf())) {
      List<String> chapters = new ArrayList<>();
      List<String> sections = new ArrayList<>();
      for (PDOutlineItem chapter : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        chapters.add(chapter.getTitle());
        chapter.children().forEach(section -> sections.add(section.getTitle()));
      }
      assertEquals(
          List.of(
              "SOP-012 Ham sandwich",
              "QC-004 Flange assembly DN 80: torque, gap and leak test",
              "Revision history"),
          chapters);
      assertEquals(List.of("Make it", "Prepare", "Tighten and measure"), sections);
    }
  }

  @Test
  void itKeepsTheStandards() throws Exception {
    PdfStandards.kept(book(ONE_SIDE.bothSides()).pdf());
  }

  @Test
  void aFoldedBookletBeginsWithTheCoverAndLosesNoPage() throws Exception {
    Paper book = book(ONE_SIDE.bothSides());
    Paper booklet = Imposition.booklet(book);
    PdfStandards.keptToLookAt(booklet.pdf());
    int pages = (book.pages() + 3) / 4 * 4;

    assertEquals(pages / 2, booklet.pages());
    List<String> sides = Pdf.pages("booklet", booklet.pdf());
    assertTrue(sides.getFirst().contains("Page 1 of " + book.pages()), sides.getFirst());
    assertTrue(sides.get(1).contains("Page 2 of " + book.pages()), sides.get(1));
    try (PDDocument pdf = Loader.loadPDF(booklet.pdf())) {
      for (PDPage page : pdf.getPages()) {
        assertTrue(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
      }
    }
    String all = Pdf.flat(booklet.pdf());
    int number = 0;
    for (String page : Pdf.pages("manual", book.pdf())) {
      String said = "Page " + ++number + " of";
      assertEquals(page.contains(said), all.contains(said), said);
    }
  }

  @Test
  void anEmptyManualIsOnePage() throws IOException {
    Book empty = new Book(new Manual("m2", "Empty", "", List.of()), List.of());
    Paper paper = ManualBook.of(empty, ONE_SIDE, Pictures.NONE, _ -> "");
    assertEquals(1, paper.pages());
    assertTrue(Pdf.flat(paper.pdf()).contains("Documents: 0"));
  }

  @Test
  void theSameBookOfNoChaptersHasNoHistory() throws IOException {
    Book none = new Book(new Manual("m3", "None", "", List.of()), List.of(new Entry.Heading("A")));
    String words = Pdf.flat(ManualBook.of(none, ONE_SIDE, Pictures.NONE, _ -> "").pdf());
    assertFalse(words.contains("Revision history"), words);
  }

  /** The first page with the document's own head. */
  private static int first(List<String> pages, String code) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages
          .get(i)
          .lines()
          .anyMatch(
              line ->
                  line.startsWith(code + " · Revision 3")
                      || line.startsWith(code + "  ·  Revision 3"))) {
        return i + 1;
      }
    }
    throw new AssertionError(code + " in " + pages);
  }

  private static Paper book(PrintJob job) {
    return ManualBook.of(BOOK, job, Pictures.NONE, _ -> "Aino Virtanen");
  }
}
