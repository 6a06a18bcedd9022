package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.preview.Preview;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureBlocksTest {
  private static final Media PICTURE = new Media("front.jpg", "0".repeat(64));

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void aTelephonesPictureStandsUprightOnPaperFromTheBytesThatAreKept(int orientation) {
    byte[] jpeg = TestPictures.telephone(orientation);
    Paper paper =
        ProcedureSheet.of(
            Sheets.effective(photographed()), Sheets.onPaper(PaperSize.A4), _ -> Optional.of(jpeg));

    BufferedImage seen = picture(paper);
    boolean lying = orientation > 4;
    // 80 pixels at 96 dpi, seen at 96 dpi.
    assertEquals(lying ? 40 : 80, seen.getWidth(), 1);
    assertEquals(lying ? 80 : 40, seen.getHeight(), 1);
    assertEquals("RBBB", TestPictures.quarters(seen));
    assertTrue(text(paper.pdf()).contains(text(jpeg)), "the very bytes are in the PDF");
  }

  @Test
  void aBlackedOutPartIsInNoPdf() {
    byte[] jpeg = TestPictures.telephone(1);
    Media hidden =
        PICTURE.withMarking(Marking.NONE.with(new Mark.Blackout(new Area(0, 0, 5000, 5000))));
    Paper paper =
        ProcedureSheet.of(
            Sheets.effective(photographed(hidden)),
            Sheets.onPaper(PaperSize.A4),
            _ -> Optional.of(jpeg));

    BufferedImage seen = picture(paper);
    assertFalse(TestPictures.quarters(seen).contains("R"), "on the page");
    assertFalse(text(paper.pdf()).contains(text(jpeg)), "the bytes behind the page");
    assertFalse(
        text(paper.pdf()).contains(text(jpeg).substring(jpeg.length - 60)), "a part of them");
  }

  @Test
  void aPairSaysRightAndWrongInWordsAndTheRightOneComesFirst() throws Exception {
    Content pair =
        photographed(
            PICTURE.withExample(Example.WRONG),
            new Media("seated.jpg", "1".repeat(64)).withExample(Example.RIGHT));
    Paper paper =
        ProcedureSheet.of(
            Sheets.effective(pair),
            Sheets.onPaper(PaperSize.A4),
            _ -> Optional.of(TestPictures.telephone(1)));

    String flat = Pdf.flat(paper.pdf());
    assertTrue(flat.contains("Right"), flat);
    assertTrue(flat.indexOf("Right") < flat.indexOf("Wrong"), flat);
  }

  @Test
  void whoeverDoesNotSeeAPictureHearsWhoseItIs() throws Exception {
    Paper paper =
        ProcedureSheet.of(
            Sheets.effective(photographed(PICTURE)),
            Sheets.onPaper(PaperSize.A4).in(SheetLanguage.FINNISH),
            _ -> Optional.of(TestPictures.telephone(1)));

    assertEquals(List.of("Kuva vaiheesta 1.1: Look at it."), Pdf.alternatives(paper.pdf()));
  }

  @Test
  void aCaptionStandsUnderItsPicture() throws Exception {
    Paper paper =
        ProcedureSheet.of(
            Sheets.effective(photographed(PICTURE.withCaption("The flat side is below"))),
            Sheets.onPaper(PaperSize.A4),
            _ -> Optional.of(TestPictures.telephone(1)));

    assertTrue(Pdf.flat(paper.pdf()).contains("The flat side is below"));
  }

  private static Content photographed() {
    return photographed(PICTURE);
  }

  private static Content photographed(Media... media) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Gearbox",
        List.of(
            Section.of(
                "Front",
                List.of(
                    new StepBuilder(new StepId("s1"), "Look at it.")
                        .media(List.of(media))
                        .build()))));
  }

  /** The part of the first page that is strongly red or blue. */
  private static BufferedImage picture(Paper paper) {
    try (Preview preview = Preview.of(paper)) {
      BufferedImage page = preview.page(0, 96).orElseThrow();
      Rectangle found = new Rectangle();
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          Color colour = new Color(page.getRGB(x, y), true);
          int brightest = Math.max(colour.getRed(), colour.getBlue());
          if (colour.getAlpha() > 200 && brightest > 200 && colour.getGreen() < 60) {
            Rectangle pixel = new Rectangle(x, y, 1, 1);
            found = found.isEmpty() ? pixel : found.union(pixel);
          }
        }
      }
      return page.getSubimage(found.x, found.y, found.width, found.height);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
