package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.About;
import app.tarkka.document.BlockPin;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Translated;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;

/** What a document says besides its steps: its state, what it is about, its sections' texts. */
final class SheetText {
  private static final float NARROWEST = mm(28);
  private static final float WIDEST = mm(60);

  private final Typesetter typesetter;
  private final Words words;
  private final MarkdownBlocks markdown;
  private final float labels;

  SheetText(Typesetter typesetter, Words words) {
    this.typesetter = typesetter;
    this.words = words;
    markdown = new MarkdownBlocks(typesetter, Type.BODY);
    float widest = NARROWEST;
    for (String key :
        List.of(
            "purpose",
            "scope",
            "tools",
            "materials",
            "references",
            "verifies",
            "authority",
            "contacts")) {
      widest = Math.max(widest, label("about." + key).naturalWidth(WIDEST) + 1);
    }
    labels = widest;
  }

  /** That a revision is not in force, or that nobody but its author approved it. */
  List<Block> standing(Revision revision) {
    List<Block> said = new ArrayList<>();
    if (revision.state() != RevisionState.EFFECTIVE) {
      Block words = typesetter.text(say("standing." + revision.state().token()), Type.BODY.bold());
      said.add(Frame.plain(words, 1.5f, mm(2)));
      said.add(new Gap(mm(3)));
    }
    if (revision.selfApproved()) {
      said.add(typesetter.text(say("standing.selfApproved"), Type.CAPTION));
      said.add(new Gap(mm(2)));
    }
    return said;
  }

  /** That the sheet is a translation, and that the original prevails; nothing on the original. */
  List<Block> translated(PrintedWording wording) {
    List<Block> said = new ArrayList<>();
    wording
        .in()
        .ifPresent(
            in -> {
              said.add(new Translated(typesetter, words).frame(wording.source(), in));
              said.add(new Gap(mm(3)));
            });
    return said;
  }

  List<Block> opening(Content content) {
    List<Block> blocks = new ArrayList<>(markdown.of(content.text()));
    blocks.addAll(about(content.about()));
    if (!content.verifies().isBlank()) {
      blocks.add(labelled("about.verifies", content.verifies()));
    }
    add(blocks, "about.authority", List.of(content.escalation().authority()));
    add(
        blocks,
        "about.contacts",
        content.escalation().contacts().stream().map(Contact::line).toList());
    return blocks;
  }

  private List<Block> about(About about) {
    List<Block> rows = new ArrayList<>();
    add(rows, "about.purpose", List.of(about.purpose()));
    add(rows, "about.scope", List.of(about.scope()));
    add(rows, "about.tools", about.tools());
    add(rows, "about.materials", about.materials());
    add(rows, "about.references", about.references());
    return rows;
  }

  private void add(List<Block> rows, String key, List<String> items) {
    String text = String.join("\n", items.stream().filter(item -> !item.isBlank()).toList());
    if (!text.isEmpty()) {
      rows.add(labelled(key, text));
      rows.add(new Gap(3));
    }
  }

  private TextBlock label(String key) {
    return typesetter.text(say(key), Type.LABEL);
  }

  private Block labelled(String key, String text) {
    return new Columns(
        List.of(
            Columns.Column.fixed(labels, label(key)),
            Columns.Column.rest(typesetter.text(text, Type.BODY))),
        mm(2));
  }

  /** The section's heading, text and notices; sub-sections are set smaller. */
  List<Block> sectionHead(Section section, StepBlocks steps) {
    List<Block> blocks = new ArrayList<>();
    if (!section.title().isBlank()) {
      boolean sub = section.level() > 2;
      Style style = sub ? Style.bold(12) : Type.SECTION;
      blocks.add(
          new Heading(
              section.title(),
              typesetter.text(section.title(), style).as(sub ? Tag.H3 : Tag.H2),
              mm(sub ? 4 : 6)));
      blocks.add(new Spacer(mm(1.5)));
    }
    BlockPin from = section.from();
    if (from != null) {
      blocks.add(
          typesetter.text(words.say("section.from", from.code(), from.revision()), Type.CAPTION));
      blocks.add(new Spacer(mm(1.5)));
    }
    cue(blocks, "cue.trigger", section.cues().trigger());
    for (Block only : steps.only(section)) {
      blocks.addAll(notice(only));
    }
    blocks.addAll(markdown.of(section.text()));
    int last = section.notices().size() - 1;
    for (int i = 0; i <= last; i++) {
      Block notice = steps.notice(section.notices().get(i));
      // Of many, all but the first and the last may part: together they leave a hole on a page.
      boolean parts = last > 1 && i > 0 && i < last;
      blocks.addAll(parts ? List.of(notice, new Gap(mm(2))) : notice(notice));
    }
    return blocks;
  }

  /** What is said when the section is done, under its last step. */
  List<Block> sectionFoot(Section section) {
    List<Block> blocks = new ArrayList<>();
    cue(blocks, "cue.completion", section.cues().completion());
    return blocks;
  }

  private void cue(List<Block> blocks, String key, String said) {
    if (!said.isBlank()) {
      blocks.addAll(notice(typesetter.text(words.say(key, said), Type.BODY.bold())));
    }
  }

  /** A section's notice stays with the section's first step. */
  private static List<Block> notice(Block notice) {
    return List.of(new Stack(List.of(notice), 0, Block.Keeping.WITH_NEXT), new Spacer(mm(2)));
  }

  private String say(String key) {
    return words.say(key);
  }

  /** A gap that does not part a heading or a notice from what follows. */
  private record Spacer(float points) implements Block {
    @Override
    public float height(float width) {
      return points;
    }

    @Override
    public void draw(app.tarkka.paper.layout.Canvas canvas, float x, float y, float width) {}

    @Override
    public Keeping keeping() {
      return Keeping.WITH_NEXT;
    }
  }
}
