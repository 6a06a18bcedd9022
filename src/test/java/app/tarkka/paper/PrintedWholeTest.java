package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever was written is on the paper, within its margins, and nothing over anything else. */
class PrintedWholeTest {
  private static final Path NASTY = Path.of("src/test/resources/app/tarkka/paper/nasty/nasty.md");

  @ParameterizedTest
  @EnumSource
  void losesNothingOfANastyFile(PaperSize size) throws Exception {
    Imported imported = new Importers(List.of(new MarkdownImporter())).read(NASTY);
    Pictures pictures = sha256 -> Optional.ofNullable(imported.pictures().get(sha256));
    var revision = Sheets.effective(imported.content());
    PrintJob job = Sheets.onPaper(size);

    assertEquals(5, imported.pictures().size());
    assertEquals(
        List.of(), PrintedWhole.of(imported.content(), ChecklistSheet.of(revision, job, pictures)));
    assertEquals(
        List.of(), PrintedWhole.of(imported.content(), ProcedureSheet.of(revision, job, pictures)));
  }

  @Test
  void losesNothingOfTheLongOne() throws IOException {
    Content nasty = Sheets.nasty();
    assertEquals(List.of(), PrintedWhole.of(nasty, checklist(nasty, Sheets.onPaper(PaperSize.A4))));
  }

  @Test
  void findsWordsThatAreNotPrinted() throws IOException {
    Paper paper = checklist(Sheets.sandwich(), Sheets.onPaper(PaperSize.A4));
    List<String> found = PrintedWhole.of(Sheets.torque(), paper);
    assertEquals("and 38 more", found.getLast());
    assertTrue(found.getFirst().startsWith("written 1 times, printed 0: "), found::toString);
  }

  @Test
  void findsWhatIsDrawnInAMargin() throws IOException {
    Paper paper = checklist(Sheets.sandwich(), Sheets.onPaper(PaperSize.A4));
    PrintJob wide = paper.job().on(paper.job().page().with(Margins.WIDE));
    Paper held =
        new Paper(paper.title(), wide, paper.pdf(), paper.pages(), paper.missing(), paper.layout());
    List<String> found = PrintedWhole.of(Sheets.sandwich(), held);
    assertFalse(found.isEmpty());
    assertTrue(found.getFirst().contains("beyond the margins"), found::toString);
  }

  @Test
  void findsLettersOverOneAnother() throws IOException {
    PrintJob job = Sheets.onPaper(PaperSize.A4);
    Content content = Sheets.sandwich();
    Typesetter typesetter = new Typesetter(job.fonts(), Locale.ENGLISH, Locale.ENGLISH);
    byte[] pdf =
        PdfPages.of(job, "Twice", "SOP-1", "en")
            .write(
                1,
                (canvas, page) -> {
                  Style style = Style.regular(12);
                  typesetter.text("Above", style).draw(canvas, 100, 100, 200);
                  typesetter.text("Below", style).draw(canvas, 101, 103, 200);
                });
    Paper paper = new Paper("Twice", job, pdf, 1, typesetter.missing(), Optional.empty());
    List<String> found = PrintedWhole.of(content.toBuilder().sections(List.of()).build(), paper);
    assertTrue(
        found.stream().anyMatch(one -> one.startsWith("page 1: over one another: A at 100")),
        found::toString);
  }

  private static Paper checklist(Content content, PrintJob job) {
    return ChecklistSheet.of(Sheets.effective(content), job, Sheets.pictures());
  }
}
