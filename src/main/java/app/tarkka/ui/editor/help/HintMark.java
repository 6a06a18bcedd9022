package app.tarkka.ui.editor.help;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A dot in the margin left of a line: writing help has something to say about it. */
public final class HintMark extends StackPane {
  /** From the line's beginning, into the cell's padding. */
  private static final double MARGIN = -11;

  private static final double SIZE = 7;

  /** Above the first line of text, as editor.css pads the number. */
  private static final double ABOVE = 6;

  /** From the top of the first line of text to its middle, in its widths of an em. */
  private static final double MIDDLE_EM = 0.71;

  private final Tooltip words = new Tooltip();

  public HintMark() {
    Region dot = new Region();
    dot.getStyleClass().add("hint-dot");
    getChildren().add(dot);
    setManaged(false);
    setVisible(false);
    setAccessibleRole(AccessibleRole.TEXT);
    Tooltip.install(this, words);
  }

  /**
   * @param said what it stands for, empty to take it away
   */
  public void show(String said) {
    setVisible(!said.isEmpty());
    words.setText(said);
    setAccessibleText(said);
  }

  /** Beside the first line of a text of this size. */
  public void place(double em) {
    resizeRelocate(MARGIN, ABOVE + MIDDLE_EM * em - SIZE / 2, SIZE, SIZE);
  }
}
