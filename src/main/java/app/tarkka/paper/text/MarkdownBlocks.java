package app.tarkka.paper.text;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.font.Face;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Whole Markdown texts: paragraphs, lists, tables, quotes and code. */
public final class MarkdownBlocks {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final float GAP = 5;
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
      case BulletList list -> list(list, 0);
      case OrderedList list -> {
        Integer start = list.getMarkerStartNumber();
        yield list(list, start == null ? 1 : start);
      }
      case BlockQuote quote ->
          List.of(new Frame(Stack.of(GAP, children(quote)), 0, 1.2f, 0, mm(2)));
      case FencedCodeBlock code -> List.of(code(code.getLiteral()));
      case IndentedCodeBlock code -> List.of(code(code.getLiteral()));
      case HtmlBlock html ->
          html.getLiteral().startsWith("<!--")
              ? List.of()
              : List.of(typesetter.text(html.getLiteral().strip(), style));
      case ThematicBreak _ -> List.of(new Gap(GAP));
      case TableBlock table -> List.of(table(table));
      default -> List.of(typesetter.text(Inline.within(node, style)));
    };
  }

  /**
   * @param start of the numbers, 0 for bullets
   */
  private List<Block> list(Node list, int start) {
    List<Block> items = new ArrayList<>();
    int number = start;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = start == 0 ? "•" : number++ + ".";
      items.add(
          new Columns(
              List.of(
                  Columns.Column.fixed(BULLET, typesetter.text(mark, style)),
                  Columns.Column.rest(Stack.of(2, children(item)))),
              0));
    }
    return List.of(Stack.of(2, items));
  }

  private Block code(String literal) {
    Style mono = style.in(Face.MONO).sized(style.size() * 0.88f);
    return Frame.plain(
        typesetter.text(List.of(new Span(literal.stripTrailing(), mono))), 0.4f, mm(1.5));
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
    return new Table(
        widths(rows),
        cells(rows.getFirst(), style.bold()),
        rows.stream().skip(1).map(row -> Table.Row.of(cells(row, style))).toList());
  }

  private List<Block> cells(List<Node> row, Style as) {
    return row.stream()
        .<Block>map(cell -> typesetter.text(Inline.within(cell, as.sized(as.size() - 1))))
        .toList();
  }

  /** Shares by the longest text of each column, so that short ones do not waste the width. */
  private static List<Float> widths(List<List<Node>> rows) {
    List<Float> widths = new ArrayList<>();
    for (int column = 0; column < rows.getFirst().size(); column++) {
      int longest = 6;
      for (List<Node> row : rows) {
        if (column < row.size()) {
          longest = Math.max(longest, length(row.get(column)));
        }
      }
      widths.add((float) Math.min(longest, 60));
    }
    return widths;
  }

  private static int length(Node cell) {
    return Inline.within(cell, Style.regular(11)).stream().mapToInt(s -> s.text().length()).sum();
  }
}
