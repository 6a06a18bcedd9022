package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * Tells of every picture of the source that stands beside no step in the end. It looks at the whole
 * source once more, so that no way of reading a block can lose a picture in silence.
 */
final class LeftOutPictures {
  private static final Pattern IN_HTML =
      Pattern.compile("(?i)<img\\b[^>]*?\\bsrc\\s*=\\s*[\"']?([^\"'\\s>]+)");

  private final PictureReader pictures;
  private final Findings findings;

  private LeftOutPictures(PictureReader pictures, Findings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  static void tell(Node document, PictureReader pictures, Findings findings) {
    LeftOutPictures left = new LeftOutPictures(pictures, findings);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      for (Node node : MarkdownText.within(block)) {
        left.tell(node, block);
      }
    }
  }

  private void tell(Node node, Node block) {
    switch (node) {
      case Image image when pictures.isLoose(image) ->
          tell(
              block instanceof Heading
                  ? FindingCode.PICTURE_IN_HEADING
                  : FindingCode.PICTURE_WITHOUT_STEP,
              line(image, block),
              image.getDestination());
      case HtmlBlock html -> html(html.getLiteral(), line(html, block));
      case HtmlInline html -> html(html.getLiteral(), line(html, block));
      default -> {}
    }
  }

  private void html(String literal, int line) {
    if (literal.startsWith("<!--")) {
      return;
    }
    IN_HTML
        .matcher(literal)
        .results()
        .map(found -> found.group(1))
        .forEach(address -> tell(FindingCode.PICTURE_AS_HTML, line, address));
  }

  private void tell(FindingCode code, int line, String address) {
    findings.tell(code, line, address);
    findings.dropped(Counted.PICTURES);
  }

  private static int line(Node node, Node block) {
    int line = MarkdownText.line(node);
    return line > 0 ? line : MarkdownText.line(block);
  }
}
