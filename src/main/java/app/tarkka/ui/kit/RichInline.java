package app.tarkka.ui.kit;

import app.tarkka.markup.Mark;
import app.tarkka.markup.TextRun;
import app.tarkka.markup.TextRuns;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Node;

/** Makes one {@link Text} of each run of a block. */
final class RichInline {
  private static final Map<Mark, String> STYLES =
      Map.of(
          Mark.STRONG, "rich-strong",
          Mark.EMPHASIS, "rich-emphasis",
          Mark.UNDERLINED, "rich-link",
          Mark.LINK, "rich-link",
          Mark.CODE, "rich-code",
          Mark.KEY, "rich-key",
          Mark.RAISED, "rich-raised",
          Mark.LOWERED, "rich-lowered",
          Mark.PICTURE, "text-muted");

  private RichInline() {}

  static TextFlow flow(Node block) {
    return flow(TextRuns.of(block));
  }

  static TextFlow flow(List<TextRun> runs) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("rich-paragraph");
    flow.setMaxWidth(Double.MAX_VALUE);
    runs.forEach(run -> flow.getChildren().add(text(run)));
    return flow;
  }

  private static Text text(TextRun run) {
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
