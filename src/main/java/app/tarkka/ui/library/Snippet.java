package app.tarkka.ui.library;

import app.tarkka.ui.kit.WholeText;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;

/**
 * One line of the text around a hit: the matched words are marked and stay, the rest may be cut.
 */
final class Snippet extends HBox {
  private static final char MATCH_BEGINS = '\u0002';
  private static final char MATCH_ENDS = '\u0003';

  Snippet() {
    getStyleClass().add("snippet");
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
  }

  /** {@code where} has each match between U+0002 and U+0003. */
  void show(String where) {
    setVisible(!where.isEmpty());
    getChildren().clear();
    int from = 0;
    while (from < where.length()) {
      int begin = where.indexOf(MATCH_BEGINS, from);
      int end = begin < 0 ? -1 : where.indexOf(MATCH_ENDS, begin);
      if (end < 0) {
        around(where.substring(from));
        return;
      }
      around(where.substring(from, begin));
      add(where.substring(begin + 1, end), "snippet-match").setMinWidth(USE_PREF_SIZE);
      from = end + 1;
    }
  }

  private void around(String words) {
    if (!words.isEmpty()) {
      boolean first = getChildren().isEmpty();
      Label label = WholeText.inTooltip(add(words, "snippet-text"));
      label.setTextOverrun(first ? OverrunStyle.LEADING_WORD_ELLIPSIS : OverrunStyle.ELLIPSIS);
    }
  }

  private Label add(String words, String style) {
    Label label = new Label(words.replace('\n', ' '));
    label.getStyleClass().addAll("snippet-run", style);
    getChildren().add(label);
    return label;
  }
}
