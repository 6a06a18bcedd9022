package app.tarkka.paper.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PdfStandards;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Sheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class WallCardTest {
  private static final float LEAST = 24;
  private static final float AT_ARMS_LENGTH = 18;

  @Test
  void eachSectionIsACardAndALongOneIsSharedOutEvenly() throws IOException {
    Paper paper = card(content(steps(4, "Wipe the bench."), steps(11, "Close the lid.")));
    List<String> pages = Pdf.pages("wall", paper.pdf());

    assertEquals(3, pages.size());
    assertTrue(pages.get(1).contains("1 of 2") && pages.get(2).contains("2 of 2"), pages::toString);
    assertEquals(List.of(4, 5, 6), pages.stream().map(WallCardTest::items).toList());
  }

  @Test
  void noLetterOfAnItemIsSmallerThanTwentyFourPointsWhereThatTakesNoMorePages() throws IOException {
    for (Content content :
        List.of(
            content(steps(9, "Check that the valve is shut.")),
            Sheets.sandwich(),
            content(steps(1, "Stop.")))) {
      assertTrue(smallest(card(content)) >= LEAST, content::toString);
    }
  }

  @Test
  void tenStepsAreOnePageInLettersThatAreReadAtArmsLength() throws IOException {
    for (int many : List.of(6, 8, 10)) {
      Content content =
          content(steps(many, "Measure the end float with the gauge, at three places."));
      Paper paper = card(content);
      assertEquals(1, Pdf.pages("wall-" + many, paper.pdf()).size(), many + " steps");
      assertTrue(smallest(paper) >= AT_ARMS_LENGTH, many + " steps");
    }
  }

  @Test
  void shortSectionsShareACard() throws IOException {
    List<String> pages =
        Pdf.pages(
            "wall-shared",
            card(content(steps(3, "Put on gloves."), steps(4, "Wipe it."), steps(4, "Close.")))
                .pdf());
    assertEquals(List.of(7, 4), pages.stream().map(WallCardTest::items).toList());
  }

  @Test
  void everyPageSaysThatItIsADraftAlsoWhereAStepGoesOn() throws IOException {
    Content content = content(steps(1, "Repeat and compare with the value before. ".repeat(40)));
    Paper paper =
        WallCard.of(
            Sheets.draft(content), PrintedWording.original(content), Sheets.onPaper(PaperSize.A4));
    List<String> pages = Pdf.pages("wall-draft", paper.pdf());
    assertTrue(pages.size() > 1, pages::toString);
    pages.forEach(page -> assertTrue(page.contains("DRAFT: not approved"), page));
  }

  @Test
  void noNoticeIsLeftOut() throws IOException {
    List<Notice> all = new ArrayList<>();
    for (Notice.Level level : Notice.Level.values()) {
      all.add(new Notice(level, "Mind the " + level.token() + " one."));
    }
    List<Step> steps = List.of(Sheets.step("a", "Close it.").notices(all).build());
    Section section = new Section("Part", 2, "", all, steps);
    String words =
        Pdf.flat(card(Content.of(Kind.PROCEDURE, "SOP-1", "Close", List.of(section))).pdf());
    for (Notice notice : all) {
      assertEquals(2, words.split(notice.text(), -1).length - 1, notice.text());
    }
  }

  @Test
  void itSaysWhereToHoldAndWhatASecondPersonChecks() throws IOException {
    String words = Pdf.flat(card(Sheets.torque()).pdf());
    for (String said :
        List.of(
            "HOLD POINT: go on only when this and all before it are done.",
            "A second person must be present.",
            "A second person checks, without seeing your result.",
            "A second person checks this afterwards.",
            "Someone else checks it before it leaves.")) {
      assertTrue(words.contains(said), said + " in " + words);
    }
  }

  @Test
  void aShortCardHasLargerLettersThanALongOne() throws IOException {
    assertTrue(
        largest(card(content(steps(2, "Wash your hands."))))
            > largest(card(content(steps(9, "Check that the valve is shut. ".repeat(3))))));
  }

  @Test
  void aStepThatIsLongerThanACardLeavesTheOthersTogether() throws IOException {
    List<Step> steps = new ArrayList<>(steps(8, "Wipe the bench."));
    steps.addAll(steps(1, "Repeat and compare with the value before. ".repeat(40)));
    List<String> pages = Pdf.pages("wall-long", card(content(steps)).pdf());

    assertEquals(8, items(pages.getFirst()));
    assertTrue(pages.size() <= 4, pages::toString);
  }

  @Test
  void aDocumentWithoutSectionsIsACardWithItsHeadAlone() throws IOException {
    assertTrue(Pdf.flat(card(content()).pdf()).contains("SOP-"), "its code is on it");
  }

  @Test
  void itSaysLimitsTimesKeysAndDangersAndKeepsTheStandards() throws Exception {
    Paper paper = card(Sheets.torque());
    String words = Pdf.flat(paper.pdf());

    for (String said : List.of("DANGER", "48.0 – 52.0 N·m", "10–15 min", "KEY")) {
      assertTrue(words.contains(said), said + " in " + words);
    }
    PdfStandards.kept(paper.pdf());
  }

  private static Paper card(Content content) {
    return WallCard.of(
        Sheets.effective(content), PrintedWording.original(content), Sheets.onPaper(PaperSize.A4));
  }

  @SafeVarargs
  private static Content content(List<Step>... sections) {
    List<Section> all = new ArrayList<>();
    for (List<Step> steps : sections) {
      all.add(Section.of("Part " + (char) ('A' + all.size()), steps));
    }
    return Content.of(Kind.PROCEDURE, "SOP-1", "Close the shop", all);
  }

  private static int count;

  private static List<Step> steps(int many, String text) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      steps.add(Sheets.step("s" + ++count, text).build());
    }
    return steps;
  }

  private static int items(String page) {
    return (int) page.lines().filter(line -> line.matches("\\d+\\.\\d+ .*")).count();
  }

  /** Of the card, without the lines that control it. */
  private static float smallest(Paper paper) throws IOException {
    return (float)
        letters(paper).stream()
            .mapToDouble(TextPosition::getFontSizeInPt)
            .filter(size -> size >= 11)
            .min()
            .orElse(0);
  }

  private static float largest(Paper paper) throws IOException {
    return (float)
        letters(paper).stream()
            .filter(letter -> letter.getUnicode().equals("h"))
            .mapToDouble(TextPosition::getFontSizeInPt)
            .max()
            .orElse(0);
  }

  private static List<TextPosition> letters(Paper paper) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              letters.addAll(positions);
            }
          };
      stripper.getText(document);
    }
    return letters;
  }
}
