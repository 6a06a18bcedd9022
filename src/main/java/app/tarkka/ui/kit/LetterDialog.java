package app.tarkka.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/**
 * A dialog of a kiosk in which words are typed: the letters are at its foot. It is as wide as they
 * need, and never higher than the window that it stands over.
 */
final class LetterDialog extends BorderPane {
  private static final double WIDTH = 960;

  private final DialogPane asked;
  private final LetterPadSlot letters;
  private final double width;
  private final double highest;

  /**
   * @param widest px
   * @param highest px
   * @param onHeight is called when the letters came or went
   */
  LetterDialog(
      DialogPane asked, Messages messages, double widest, double highest, Runnable onHeight) {
    this.asked = asked;
    this.highest = highest;
    width = Math.min(WIDTH, widest);
    letters = new LetterPadSlot(messages);
    getStyleClass().add("letter-dialog");
    ScrollPane scroll = new ScrollPane(asked);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setBottom(letters);
    letters.visibleProperty().subscribe((_, _) -> onHeight.run());
  }

  @Override
  protected double computePrefWidth(double height) {
    return width;
  }

  @Override
  protected double computePrefHeight(double unused) {
    Insets around = getInsets();
    double within = width - around.getLeft() - around.getRight();
    double below = letters.isManaged() ? letters.prefHeight(within) : 0;
    double all = around.getTop() + asked.prefHeight(within) + below + around.getBottom();
    return Math.min(highest, Math.ceil(all));
  }
}
