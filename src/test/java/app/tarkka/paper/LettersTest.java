package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.layout.FillIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Larger and smaller letters, wide margins, and how far a sheet is. */
class LettersTest {
  private static final PageSetup A4 = PageSetup.upright(PaperSize.A4);

  @Test
  void inLargePrintEveryLetterIsLargerAndEveryBoxAsItWas() throws Exception {
    Paper usual = checklist(Sheets.torque(), A4);
    Paper large = checklist(Sheets.torque(), A4.with(1.4f));

    assertEquals(16.8, size(large, "Wipe bolt holes"), 0.01, "a step has 12 points");
    assertEquals(least(usual) * 1.4, least(large), 0.05, "the smallest grow too");
    assertEquals(ticks(usual), ticks(large));
    assertTrue(
        read(Sheets.nasty(), A4.with(1.4f)).pages() > read(Sheets.nasty(), A4).pages(),
        "the leaves of a short checklist have room for both");
    PdfStandards.kept(large.pdf());
  }

  @Test
  void noNumberOfATableIsBrokenEvenInLargePrint() throws IOException {
    String table =
        """
        | No. | Housing position of the bolt, seen from the front | Torque | Turns | Tool |
        |---|---|---|---|---|
        | 12 | Housing position 0, beside the lifting eye and above the drain plug | 120 N·m | 8.5 | T60 |
        | 24 | Cover, crosswise from the inside to the outside in three passes | 47.5 N·m | 12 | T45 |
        """;
    Section section =
        new Section("Values", 1, table, List.of(), List.of(Step.of(new StepId("a"), "Tighten.")));
    Content content = Content.of(Kind.PROCEDURE, "SOP-9", "Torques", List.of(section));
    String words = Pdf.flat(read(content, A4.with(1.4f)).pdf());
    for (String whole :
        List.of("12 ", "24 ", "120 N·m", "47.5 N·m", "8.5", "T60", "Torque", "Turns")) {
      assertTrue(words.contains(whole), whole + " in " + words);
    }
  }

  @Test
  void smallerLettersNeverGoBelowTenPointsWhereTheyWereAbove() throws IOException {
    Paper small = checklist(Sheets.torque(), A4.with(0.91f));

    assertEquals(10.92, size(small, "Wipe bolt holes"), 0.01);
    Paper usual = checklist(Sheets.torque(), A4);
    assertEquals(size(usual, "50.0"), size(small, "50.0"), 0.01, "10 points or less stay");
    assertEquals(least(usual), least(small), 0.01);
  }

  @Test
  void fittingTakesTheLargestLettersOnTheFewestPages() {
    List<Float> asked = new ArrayList<>();
    Fitted<Integer> fitted =
        Fitted.of(
            Letters.FIT,
            factor -> {
              asked.add(factor);
              return factor < 0.95f ? 2 : 3;
            },
            pages -> pages);

    assertEquals(0.94f, fitted.factor());
    assertEquals(3, fitted.usual());
    assertEquals(2, fitted.pages());
    assertTrue(fitted.gained());
    assertEquals(List.of(1f, 0.91f, 0.97f, 0.94f), asked);
  }

  @Test
  void whereNothingIsGainedTheLettersStayAsTheyWere() {
    Fitted<Integer> fitted = Fitted.of(Letters.FIT, _ -> 3, pages -> pages);
    assertEquals(1f, fitted.factor());
    assertFalse(fitted.gained());
    assertFalse(Fitted.of(Letters.FIT, _ -> 1, pages -> pages).gained());
  }

  @Test
  void aChecklistThatIsALittleTooLongFitsOnItsPage() throws IOException {
    Content content =
        IntStream.rangeClosed(10, 60)
            .mapToObj(LettersTest::lines)
            .filter(one -> read(one, A4).pages() == 2)
            .findFirst()
            .orElseThrow();
    Fitted<Paper> fitted =
        Fitted.of(Letters.FIT, factor -> read(content, A4.with(factor)), Paper::pages);

    assertEquals(2, fitted.usual());
    assertEquals(1, fitted.sheet().pages());
    assertTrue(size(fitted.sheet(), "Line 10") >= 10);
  }

  @Test
  void wideMarginsLeaveRoomForHoles() throws IOException {
    assertEquals(20, left(checklist(Sheets.sandwich(), A4)), 0.6);
    assertEquals(30, left(checklist(Sheets.sandwich(), A4.with(Margins.WIDE))), 0.6);
  }

  @Test
  void whoeverWaitsHearsOfEachPageAndCanEndIt() {
    List<String> heard = new ArrayList<>();
    Paper paper =
        Pace.followed(
            (page, pages) -> heard.add(page + "/" + pages), () -> checklist(Sheets.nasty(), A4));
    assertEquals(paper.pages(), heard.size());
    assertEquals("1/" + paper.pages(), heard.getFirst());

    assertThrows(
        CancellationException.class,
        () ->
            Pace.followed(
                (page, _) -> {
                  if (page == 2) {
                    throw new CancellationException();
                  }
                },
                () -> checklist(Sheets.nasty(), A4)));
  }

  private static Content lines(int many) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      steps.add(Sheets.step("s" + i, "Line " + i).build());
    }
    return Content.of(Kind.PROCEDURE, "SOP-1", "Lines", List.of(Section.of("Do", steps)));
  }

  private static Paper read(Content content, PageSetup page) {
    PrintJob job = Sheets.onPaper(PaperSize.A4).on(page);
    return ProcedureSheet.of(Sheets.effective(content), job, Pictures.NONE);
  }

  private static Paper checklist(Content content, PageSetup page) {
    PrintJob job = Sheets.onPaper(PaperSize.A4).on(page);
    return ChecklistSheet.of(Sheets.effective(content), job, Pictures.NONE);
  }

  private static List<Float> ticks(Paper paper) {
    return paper.fillIns().stream()
        .filter(one -> one.what().equals("tick"))
        .map(FillIn::width)
        .toList();
  }

  /** In points: of the letters of that text where it stands first. */
  private static double size(Paper paper, String text) throws IOException {
    return runs(paper).stream()
        .filter(run -> run.text().contains(text))
        .findFirst()
        .orElseThrow()
        .letter()
        .getFontSize();
  }

  private static double least(Paper paper) throws IOException {
    return runs(paper).stream()
        .map(run -> (double) run.letter().getFontSize())
        .collect(Collectors.toCollection(TreeSet::new))
        .first();
  }

  /** Where the text begins, in millimetres. */
  private static double left(Paper paper) throws IOException {
    Optional<Double> least =
        runs(paper).stream().map(run -> run.letter().getXDirAdj() * 25.4 / 72).min(Double::compare);
    return least.orElseThrow();
  }

  private record Written(String text, TextPosition letter) {}

  private static List<Written> runs(Paper paper) throws IOException {
    List<Written> runs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          runs.add(new Written(text, letters.getFirst()));
        }
      }.getText(document);
    }
    return runs;
  }
}
