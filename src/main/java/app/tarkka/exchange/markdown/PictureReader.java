package app.tarkka.exchange.markdown;

import app.tarkka.document.Media;
import app.tarkka.exchange.Counted;
import app.tarkka.exchange.Pictures;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns the pictures of a block into media, and says which are missing. */
final class PictureReader {
  private final Pictures pictures;
  private final Findings findings;

  PictureReader(Pictures pictures, Findings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  /** The pictures of a block, each missing one reported. */
  List<Media> in(Node node) {
    List<Media> media = new ArrayList<>();
    for (Image image : MarkdownText.pictures(node)) {
      Pictures.Lookup found = pictures.find(image.getDestination());
      found
          .problem()
          .ifPresent(
              problem -> findings.tell(problem, MarkdownText.line(image), image.getDestination()));
      media.add(found.media());
    }
    return media;
  }

  /** Puts the pictures of a block beside a step, where they have no caption. */
  void beside(StepDraft step, Node node) {
    step.media.addAll(in(node));
    MarkdownText.pictures(node).stream()
        .filter(image -> image.getFirstChild() != null || image.getTitle() != null)
        .forEach(_ -> findings.dropped(Counted.CAPTIONS));
  }

  /** Whether a block is pictures and nothing else. */
  static boolean isOnly(Node block) {
    if (!(block instanceof Paragraph) || MarkdownText.pictures(block).isEmpty()) {
      return false;
    }
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      boolean picture =
          child instanceof Image
              || child instanceof SoftLineBreak
              || child instanceof Text text && text.getLiteral().isBlank();
      if (!picture) {
        return false;
      }
    }
    return true;
  }
}
