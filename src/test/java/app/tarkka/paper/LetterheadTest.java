package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.label.Label;
import app.tarkka.paper.label.LabelSheet;
import app.tarkka.paper.layout.Millimetres;
import app.tarkka.run.RunLabel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** The shop's own head and foot. */
class LetterheadTest {
  private static final Letterhead SHOP =
      new Letterhead(
          Logo.of(png(600, 200)), "Kalliokatu 7\n00530 Helsinki", "VAT FI12345678, kallio.example");

  @Test
  void everyPageHasLogoAddressAndFooter() throws Exception {
    Paper paper = checklist(SHOP);
    List<String> pages = Pdf.pages("letterhead", paper.pdf());
    for (String page : pages) {
      assertTrue(page.contains("Kalliokatu 7  ·  00530 Helsinki"), page);
      assertTrue(page.contains("VAT FI12345678"), page);
    }
    assertEquals(pages.size(), images(paper).size(), "once on each page");
    PdfStandards.kept(paper.pdf());
  }

  @Test
  void aLogoIsAtMostThirtyByTwelveMillimetresAndKeepsItsShape() {
    Logo wide = Logo.of(png(600, 100)).orElseThrow();
    assertEquals(Millimetres.mm(30), wide.width(), 0.1);
    assertEquals(Millimetres.mm(5), wide.height(), 0.1);
    Logo high = Logo.of(png(300, 300)).orElseThrow();
    assertEquals(Millimetres.mm(12), high.height(), 0.1);
    assertEquals(high.height(), high.width(), 0.1);
  }

  @Test
  void aLogoIsPrintedInItsColoursOnWhite() throws IOException {
    BufferedImage printed = images(checklist(SHOP)).getFirst();
    Color corner = new Color(printed.getRGB(0, 0));
    Color middle = new Color(printed.getRGB(printed.getWidth() / 2, printed.getHeight() / 2));
    assertEquals(Color.WHITE, corner, "clear is white");
    assertEquals(new Color(20, 60, 160), middle);
  }

  @Test
  void anSvgFillsItsPlaceAtSixHundredDots() throws Exception {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 5' opacity='0.5'>"
            + "<rect width='20' height='5' fill='#c03000'/></svg>";
    Optional<Logo> logo = Logo.of(Logo.drawn(svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals(Millimetres.mm(30), logo.orElseThrow().width(), 0.1);

    Paper paper = checklist(new Letterhead(logo, "", ""));
    assertEquals(709, images(paper).getFirst().getWidth());
    PdfStandards.kept(paper.pdf());
  }

  @Test
  void whatIsNoPictureIsNoLogo() {
    assertTrue(Logo.of("<svg/>".getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void stickersHaveNone() throws IOException {
    Paper paper =
        LabelSheet.of(
            List.of(new Label(new RunLabel("SOP-1", "Order 7"), "Wheels")),
            LabelSheet.Copies.ONE_EACH,
            Sheets.onPaper(PaperSize.A4).with(SHOP));
    assertFalse(Pdf.flat(paper.pdf()).contains("Kalliokatu"));
    assertTrue(images(paper).isEmpty());
  }

  private static Paper checklist(Letterhead letterhead) {
    return ChecklistSheet.of(
        Sheets.effective(Sheets.torque()),
        Sheets.onPaper(PaperSize.A4).with(letterhead),
        Pictures.NONE);
  }

  private static List<BufferedImage> images(Paper paper) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      for (PDPage page : document.getPages()) {
        add(page.getResources(), images);
      }
    }
    return images;
  }

  /** What stands on every page is in the file once, as a form of its own. */
  private static void add(PDResources from, List<BufferedImage> images) throws IOException {
    for (COSName name : from.getXObjectNames()) {
      PDXObject found = from.getXObject(name);
      if (found instanceof PDImageXObject image) {
        images.add(image.getImage());
      } else if (found instanceof PDFormXObject form) {
        add(form.getResources(), images);
      }
    }
  }

  /** A blue bar on clear ground. */
  static byte[] png(int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(new Color(20, 60, 160));
    pen.fillRect(width / 10, height / 10, width * 8 / 10, height * 8 / 10);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, "png", bytes);
    } catch (IOException memoryOnly) {
      throw new AssertionError(memoryOnly);
    }
    return bytes.toByteArray();
  }
}
