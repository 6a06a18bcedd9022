package app.tarkka.ui.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** A text for which there may be too little room: where it is cut, a tooltip shows it whole. */
public final class WholeText {
  private WholeText() {}

  /**
   * @return {@code labeled}, which has a tooltip as long as its text is cut
   */
  public static <L extends Labeled> L inTooltip(L labeled) {
    Tooltip whole = new Tooltip();
    whole.setWrapText(true);
    whole.textProperty().bind(labeled.textProperty());
    labeled.textTruncatedProperty().subscribe(cut -> labeled.setTooltip(cut ? whole : null));
    return labeled;
  }
}
