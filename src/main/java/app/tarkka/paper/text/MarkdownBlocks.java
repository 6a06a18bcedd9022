package app.tarkka.paper.text;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.markup.CodeTitle;
import app.tarkka.markup.ListMark;
import app.tarkka.markup.TextRun;
import app.tarkka.markup.TextRuns;
import app.tarkka.paper.font.Face;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Item;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Whole Markdown texts: paragraphs, lists, tables, quotes and code. */
public final class MarkdownBlocks {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** A step has no headings and no dividing lines: one that begins with # keeps it. */
  private static final Parser STEPS =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(
                  FencedCodeBlock.class,
                  IndentedCodeBlock.class,
                  ListBlock.class,
                  BlockQuote.class,
                  HtmlBlock.class))
          .build();

  private static final float GAP = 5;
  private static final float STEP_GAP = 3;
  private static final float CODE_SIZE = 0.88f;
  private static final float BULLET = mm(6);

  private final Typesetter typesetter;
  private final Style style;

  public MarkdownBlocks(Typesetter typesetter, Style style) {
    this.typesetter = typesetter;
    this.style = style;
  }

  /** The text's blocks, with gaps between them; none when it is blank. */
  public List<Block> of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : children(PARSER.parse(markdown))) {
      blocks.add(block);
      blocks.add(new Gap(GAP));
    }
    return blocks;
  }

  /**
   * A step's or a notice's text.
   *
   * @param before stands on its first line
   */
  public Block ofStep(List<Span> before, String markdown) {
    Node first = STEPS.parse(markdown).getFirstChild();
    List<Block> blocks = new ArrayList<>();
    if (first instanceof Paragraph) {
      List<Span> opening = new ArrayList<>(before);
      opening.addAll(Inline.within(first, style));
      blocks.add(typesetter.text(opening));
      first = first.getNext();
    } else if (!before.isEmpty() || first == null) {
      blocks.add(typesetter.text(before.isEmpty() ? List.of(new Span("", style)) : before));
    }
    for (Node node = first; node != null; node = node.getNext()) {
      blocks.addAll(block(node));
    }
    return blocks.size() == 1 ? blocks.getFirst() : Stack.of(STEP_GAP, blocks);
  }

  private List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.addAll(block(node));
    }
    return blocks;
  }

  private List<Block> block(Node node) {
    return switch (node) {
      case Heading heading ->
          List.of(typesetter.text(Inline.within(heading, style.bold())).withNext());
      case BulletList list -> list(list, ListMark.of(list), 0);
      case OrderedList list -> {
        Integer start = list.getMarkerStartNumber();
        yield list(list, "", start == null ? 1 : start);
      }
      case BlockQuote quote ->
          List.of(new Frame(Stack.of(GAP, children(quote)), 0, 1.2f, 0, mm(2)));
      case FencedCodeBlock code -> fenced(code);
      case IndentedCodeBlock code -> List.of(code(code.getLiteral()));
      case HtmlBlock html -> {
        List<TextRun> runs = TextRuns.of(html);
        yield runs.isEmpty() ? List.of() : List.of(typesetter.text(Inline.of(runs, style)));
      }
      case ThematicBreak _ -> List.of(new Gap(GAP));
      case TableBlock table -> List.of(table(table));
      default -> List.of(typesetter.text(Inline.within(node, style)));
    };
  }

  /**
   * @param bullet before each item; empty for numbers
   * @param start of the numbers
   */
  private List<Block> list(Node list, String bullet, int start) {
    List<Block> items = new ArrayList<>();
    int number = start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = bullet.isEmpty() ? number++ + "." : bullet;
      items.add(
          new Item(
              new Columns(
                  List.of(
                      Columns.Column.fixed(BULLET, typesetter.text(mark, style)),
                      Columns.Column.rest(Stack.of(2, children(item)))),
                  0)));
    }
    return List.of(Stack.of(2, items));
  }

  private Block code(String literal) {
    Style mono = Style.regular(style.size() * CODE_SIZE).in(Face.MONO);
    return Frame.plain(typesetter.code(literal, mono), 0.4f, mm(1.5f));
  }

  /** Its title stands above it; the rest of what the fence says is for programs. */
  private List<Block> fenced(FencedCodeBlock code) {
    Block lines = code(code.getLiteral());
    String title = CodeTitle.of(code);
    if (title.isEmpty()) {
      return List.of(lines);
    }
    Style small = Style.bold(style.size() * CODE_SIZE);
    return List.of(Stack.of(2, List.of(typesetter.text(title, small).withNext(), lines)));
  }

  private Block table(TableBlock table) {
    List<List<Node>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Node> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(cell);
        }
        rows.add(cells);
      }
    }
    return Table.ofTexts(
        cells(rows.getFirst(), style.bold()),
        rows.stream().skip(1).map(row -> cells(row, style)).toList());
  }

  private List<TextBlock> cells(List<Node> row, Style as) {
    return row.stream()
        .map(cell -> typesetter.text(Inline.within(cell, as.sized(as.size() - 1))))
        .toList();
  }
}
