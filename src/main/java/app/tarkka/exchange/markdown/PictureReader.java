package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.Pictures;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Puts the pictures of the source beside steps, and says which are missing. */
final class PictureReader {
  private final Pictures pictures;
  private final Findings findings;
  private final Set<Image> placed = new HashSet<>();

  PictureReader(Pictures pictures, Findings findings) {
    this.pictures = pictures;
    this.findings = findings;
  }

  /** Puts the pictures of a block beside a step, each with what is said of it as its caption. */
  void beside(StepDraft step, Node node) {
    MarkdownText.pictures(node).forEach(image -> beside(step, image));
  }

  private void beside(StepDraft step, Image image) {
    if (!placed.add(image)) {
      return;
    }
    Pictures.Lookup found = pictures.find(image.getDestination());
    found
        .problem()
        .ifPresent(
            problem -> findings.tell(problem, MarkdownText.line(image), image.getDestination()));
    String words = words(image);
    step.media.add(found.media().withCaption(words.isBlank() ? title(image) : words));
    if (!words.isBlank() && !title(image).isBlank()) {
      findings.dropped(Counted.CAPTIONS);
    }
  }

  private static String title(Image image) {
    return Optional.ofNullable(image.getTitle()).map(String::strip).orElse("");
  }

  /** What stands between its brackets. */
  private static String words(Image image) {
    return Stream.iterate(image.getFirstChild(), Objects::nonNull, Node::getNext)
        .flatMap(child -> MarkdownText.within(child).stream())
        .map(
            node ->
                switch (node) {
                  case Text text -> text.getLiteral();
                  case Code code -> code.getLiteral();
                  case SoftLineBreak _, HardLineBreak _ -> " ";
                  default -> "";
                })
        .collect(Collectors.joining())
        .strip();
  }

  /** Puts a picture that no step has taken beside one, and says so. */
  void moved(StepDraft step, Image image) {
    if (isLoose(image)) {
      findings.tell(FindingCode.PICTURE_TO_STEP, MarkdownText.line(image), image.getDestination());
      beside(step, image);
    }
  }

  /** Whether no step has the picture. */
  boolean isLoose(Image image) {
    return !placed.contains(image);
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
              || (child instanceof Text text && text.getLiteral().isBlank());
      if (!picture) {
        return false;
      }
    }
    return true;
  }
}
