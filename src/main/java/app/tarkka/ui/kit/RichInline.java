package app.tarkka.ui.kit;

import app.tarkka.markup.Mark;
import app.tarkka.markup.Run;
import app.tarkka.markup.Runs;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Node;

/** Makes one {@link Text} of each run of a block, and a key's picture of a key. */
final class RichInline {
  private static final Map<Mark, String> STYLES =
      Map.of(
          Mark.STRONG, "rich-strong",
          Mark.EMPHASIS, "rich-emphasis",
          Mark.UNDERLINED, "rich-link",
          Mark.LINK, "rich-link",
          Mark.CODE, "rich-code",
          Mark.RAISED, "rich-raised",
          Mark.LOWERED, "rich-lowered",
          Mark.PICTURE, "text-muted");

  private RichInline() {}

  static TextFlow flow(Node block) {
    return flow(Runs.of(block));
  }

  static TextFlow flow(List<Run> runs) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("rich-paragraph");
    flow.setMaxWidth(Double.MAX_VALUE);
    runs.forEach(run -> flow.getChildren().add(node(run)));
    return flow;
  }

  private static javafx.scene.Node node(Run run) {
    if (run.is(Mark.KEY)) {
      return new KeyHint(run.text());
    }
    Text text = new Text(run.text());
    text.getStyleClass().add("rich-run");
    for (Mark mark : Mark.values()) {
      if (run.is(mark)) {
        text.getStyleClass().add(STYLES.get(mark));
      }
    }
    return text;
  }
}
