package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.FindingCode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Reads a document's headings as sections, and hands every other block to {@link BlockReader}. */
final class Outline {
  private static final String CODE = "[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]+)+";

  private final Findings findings;
  private final BlockReader blocks;
  private final SectionDraft preamble = new SectionDraft("", 2, Work.OPEN);
  private final List<SectionDraft> sections = new ArrayList<>();
  private final FrontMatter frontMatter = new FrontMatter();
  private String title = "";
  private String code = "";

  Outline(MarkdownText text, PictureReader pictures, Findings findings) {
    this.findings = findings;
    blocks = new BlockReader(text, pictures, findings);
  }

  void read(Node document) {
    blocks.start(preamble);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      switch (block) {
        case Heading heading -> heading(heading);
        case YamlFrontMatterBlock yaml -> frontMatter.read(yaml, findings);
        case ThematicBreak _ -> {
          findings.dropped(Counted.DIVIDER_LINES);
          blocks.breakOff();
        }
        case HtmlBlock html -> {
          if (Comments.isParting(html)) {
            blocks.stepsFollow();
          } else if (ConditionComment.read(html.getLiteral()).isPresent()) {
            ConditionComment.read(html.getLiteral()).ifPresent(blocks::onlyWhen);
          } else if (!blocks.repeats(html.getLiteral()) && !Comments.drop(html, findings)) {
            blocks.prose(html);
          }
        }
        default -> blocks.read(block);
      }
    }
  }

  private void heading(Heading heading) {
    String words = PlainText.of(heading);
    int line = MarkdownText.line(heading);
    if (heading.getLevel() == 1 && title.isEmpty() && sections.isEmpty()) {
      title = words;
    } else if (sections.isEmpty() && code.isEmpty() && words.matches(CODE)) {
      code = words;
      findings.tell(FindingCode.CODE_FROM_HEADING, line, words);
    } else {
      if (words.isEmpty()) {
        findings.tell(FindingCode.HEADING_WITHOUT_WORDS, line);
      }
      Work work = Work.of(words, parentWork(heading.getLevel()));
      SectionDraft section = new SectionDraft(words, heading.getLevel(), work);
      sections.add(section);
      blocks.start(section);
    }
  }

  private Work parentWork(int level) {
    for (SectionDraft section : sections.reversed()) {
      if (section.level < level) {
        return section.work;
      }
    }
    return Work.OPEN;
  }

  SectionDraft preamble() {
    return preamble;
  }

  List<SectionDraft> sections() {
    return sections;
  }

  FrontMatter frontMatter() {
    return frontMatter;
  }

  /** The first heading of level 1, empty when there is none. */
  String title() {
    return title;
  }

  /** A code that stood as a heading, empty when there is none. */
  String code() {
    return code;
  }
}
