package app.tarkka.ui.kit;

import app.tarkka.markup.CodeTitle;
import app.tarkka.markup.ListMark;
import app.tarkka.markup.TextRun;
import app.tarkka.markup.TextRuns;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes one JavaFX node of each Markdown block. */
final class RichBlocks extends AbstractVisitor {
  private final List<Node> nodes = new ArrayList<>();

  List<Node> nodes() {
    return nodes;
  }

  @Override
  public void visit(Paragraph paragraph) {
    nodes.add(RichInline.flow(paragraph));
  }

  @Override
  public void visit(Heading heading) {
    TextFlow flow = RichInline.flow(heading);
    flow.getStyleClass().add("rich-heading");
    nodes.add(flow);
  }

  @Override
  public void visit(BulletList list) {
    String mark = ListMark.of(list);
    addList(list, _ -> mark);
  }

  @Override
  public void visit(OrderedList list) {
    int first = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    addList(list, index -> (first + index) + ".");
  }

  @Override
  public void visit(BlockQuote quote) {
    VBox box = new VBox();
    box.getStyleClass().add("rich-quote");
    box.getChildren().setAll(inside(quote));
    nodes.add(box);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    String title = CodeTitle.of(code);
    if (!title.isEmpty()) {
      Label said = new Label(title);
      said.getStyleClass().add("rich-code-title");
      said.setWrapText(true);
      said.setMinHeight(Region.USE_PREF_SIZE);
      nodes.add(said);
    }
    addCode(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    addCode(code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    List<TextRun> runs = TextRuns.of(html);
    if (!runs.isEmpty()) {
      nodes.add(RichInline.flow(runs));
    }
  }

  @Override
  public void visit(ThematicBreak line) {
    Region divider = new Region();
    divider.getStyleClass().add("divider");
    nodes.add(divider);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      nodes.add(new RichTable(table));
    } else {
      visitChildren(block);
    }
  }

  private void addList(org.commonmark.node.Node list, java.util.function.IntFunction<String> mark) {
    VBox rows = new VBox();
    rows.getStyleClass().add("rich-list");
    int index = 0;
    for (org.commonmark.node.Node item = list.getFirstChild();
        item != null;
        item = item.getNext()) {
      if (item instanceof ListItem) {
        Label marker = new Label(mark.apply(index++));
        marker.getStyleClass().add("rich-marker");
        marker.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox();
        content.getChildren().setAll(inside(item));
        HBox.setHgrow(content, Priority.ALWAYS);
        rows.getChildren().add(new HBox(marker, content));
      }
    }
    nodes.add(rows);
  }

  private void addCode(String literal) {
    Label code = new Label(literal.stripTrailing());
    code.getStyleClass().addAll("rich-code-block");
    code.setWrapText(true);
    code.setMaxWidth(Double.MAX_VALUE);
    nodes.add(code);
  }

  private static List<Node> inside(org.commonmark.node.Node parent) {
    RichBlocks blocks = new RichBlocks();
    blocks.visitChildren(parent);
    return blocks.nodes;
  }
}
