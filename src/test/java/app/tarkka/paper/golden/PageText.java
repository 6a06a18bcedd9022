package app.tarkka.paper.golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Every piece of text with its place and size, page by page, as a library reads it back. */
final class PageText extends PDFTextStripper {
  private final List<String> lines = new ArrayList<>();

  private PageText() {}

  /**
   * @param page from 1
   */
  static List<String> of(PDDocument document, int page) throws IOException {
    PageText text = new PageText();
    text.setStartPage(page);
    text.setEndPage(page);
    text.getText(document);
    return text.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    TextPosition first = positions.getFirst();
    lines.add(
        String.format(
            Locale.ROOT,
            "%6.1f %6.1f %4.1f  %s",
            first.getXDirAdj(),
            first.getYDirAdj(),
            first.getFontSizeInPt(),
            text));
  }
}
