package app.tarkka.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Makes one {@link Text} of each run of inline Markdown that has the same marks. */
final class RichInline extends AbstractVisitor {
  private final TextFlow flow = new TextFlow();
  private final Deque<String> marks = new ArrayDeque<>();

  private RichInline() {
    flow.getStyleClass().add("rich-paragraph");
    flow.setMaxWidth(Double.MAX_VALUE);
  }

  static TextFlow flow(Node block) {
    RichInline inline = new RichInline();
    inline.visitChildren(block);
    return inline.flow;
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(StrongEmphasis strong) {
    marked("rich-strong", strong);
  }

  @Override
  public void visit(Emphasis emphasis) {
    marked("rich-emphasis", emphasis);
  }

  @Override
  public void visit(Code code) {
    marks.push("text-code");
    add(code.getLiteral());
    marks.pop();
  }

  @Override
  public void visit(Link link) {
    marked("rich-link", link);
  }

  @Override
  public void visit(Image image) {
    marked("text-muted", image);
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak line) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak line) {
    add("\n");
  }

  private void marked(String style, Node node) {
    marks.push(style);
    visitChildren(node);
    marks.pop();
  }

  private void add(String literal) {
    Text text = new Text(literal);
    text.getStyleClass().add("rich-run");
    text.getStyleClass().addAll(marks);
    flow.getChildren().add(text);
  }
}
