package app.tarkka.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;

/**
 * One line of the text around a hit: the matched words are marked and stay, the rest may be cut.
 */
public final class Snippet extends HBox {
  private static final char MATCH_BEGINS = '\u0002';
  private static final char MATCH_ENDS = '\u0003';

  /** So many letters before and between matches of a name are shown whatever the room. */
  private static final int SHORT = 24;

  private final OverrunStyle first;

  /** A piece out of a longer text: what stands before a match is cut at its beginning. */
  public Snippet() {
    this(OverrunStyle.LEADING_WORD_ELLIPSIS);
  }

  private Snippet(OverrunStyle first) {
    this.first = first;
    getStyleClass().add("snippet");
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
  }

  /** A whole name: its beginning stays. */
  public static Snippet ofName() {
    Snippet name = new Snippet(OverrunStyle.ELLIPSIS);
    name.getStyleClass().add("snippet-name");
    return name;
  }

  /** {@code where} has each match between U+0002 and U+0003. */
  public void show(String where) {
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
      boolean begins = getChildren().isEmpty();
      Label label = WholeText.inTooltip(add(words, "snippet-text"));
      if (first == OverrunStyle.ELLIPSIS && words.length() <= SHORT) {
        // What is cut of a name is its end.
        label.setMinWidth(USE_PREF_SIZE);
      }
      label.setTextOverrun(begins ? first : OverrunStyle.ELLIPSIS);
    }
  }

  private Label add(String words, String style) {
    Label label = new Label(words.replace('\n', ' '));
    label.getStyleClass().addAll("snippet-run", style);
    getChildren().add(label);
    return label;
  }
}
