package app.tarkka.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * Markdown as nodes: bold, italics, code, links as text, lists, quotes, code blocks and small
 * tables; of HTML only its words and its harmless marks. Nothing in it can be clicked or run.
 */
public final class RichText extends VBox {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  public RichText(String markdown) {
    getStyleClass().add("rich-text");
    setMaxWidth(Double.MAX_VALUE);
    show(markdown);
  }

  /** Replaces what is shown. */
  public void show(String markdown) {
    RichBlocks blocks = new RichBlocks();
    PARSER.parse(markdown).accept(blocks);
    getChildren().setAll(blocks.nodes());
  }
}
