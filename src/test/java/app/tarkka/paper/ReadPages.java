package app.tarkka.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** What stands on pages and where, as a library reads it that did not write them. */
final class ReadPages extends PDFTextStripper {
  private final List<ReadPage> pages = new ArrayList<>();
  private int marked;
  private int decoration;

  /** A letter or a picture, in points from the top left corner. */
  record Drawn(String what, Rectangle2D.Float where) {}

  /**
   * @param text the letters and digits that are read, in their order; not those of head and foot
   * @param letters all that are drawn, on head and foot too
   */
  record ReadPage(
      float width, float height, StringBuilder text, List<Drawn> letters, List<Drawn> pictures) {}

  private ReadPages() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  static List<ReadPage> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      ReadPages read = new ReadPages();
      read.getText(document);
      return read.pages;
    }
  }

  @Override
  protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
    pages.add(
        new ReadPage(
            page.getMediaBox().getWidth(),
            page.getMediaBox().getHeight(),
            new StringBuilder(),
            new ArrayList<>(),
            new ArrayList<>()));
    marked = 0;
    decoration = 0;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    marked++;
    if (decoration == 0 && tag.getName().equals("Artifact")) {
      decoration = marked;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (decoration == marked) {
      decoration = 0;
    }
    marked--;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String letter = text.getUnicode();
    if (letter == null || letter.isBlank()) {
      return;
    }
    ReadPage page = pages.getLast();
    float size = text.getFontSizeInPt();
    float ascent = size * 0.68f;
    page.letters()
        .add(
            new Drawn(
                letter,
                new Rectangle2D.Float(
                    text.getXDirAdj(),
                    text.getYDirAdj() - ascent,
                    text.getWidthDirAdj(),
                    ascent + size * 0.02f)));
    if (decoration == 0) {
      letter.codePoints().filter(Character::isLetterOrDigit).forEach(page.text()::appendCodePoint);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do")
        && operands.getFirst() instanceof COSName name
        && getResources().getXObject(name) instanceof PDImageXObject) {
      Matrix at = getGraphicsState().getCurrentTransformationMatrix();
      Rectangle2D box =
          at.createAffineTransform()
              .createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1))
              .getBounds2D();
      ReadPage page = pages.getLast();
      page.pictures()
          .add(
              new Drawn(
                  "a picture",
                  new Rectangle2D.Float(
                      (float) box.getX(),
                      page.height() - (float) box.getMaxY(),
                      (float) box.getWidth(),
                      (float) box.getHeight())));
      return;
    }
    super.processOperator(operator, operands);
  }
}
