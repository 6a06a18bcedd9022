package app.tarkka.ui.kit;

import app.tarkka.document.Notice;
import app.tarkka.markup.PlainLine;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A hazard notice with its signal word in the colours of ANSI Z535.6; its text stays in the text
 * colour. Shown before the step it belongs to. Beside a word that leaves no room for lines to be
 * read the text stands below it.
 */
public final class NoticeBox extends Pane {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

  /** Of the width of the band: about ten letters of its size. */
  private static final double LEAST_TEXT = 1.2;

  private final VBox band;
  private final RichText text;

  public NoticeBox(Notice notice, Messages messages) {
    String word = messages.text("kit", notice.level());
    getStyleClass().addAll("notice-box", "notice-" + notice.level().token());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(word + ". " + PlainLine.of(notice.text()));

    Label signal = new Label(word);
    signal.getStyleClass().add("notice-signal");
    signal.setMinWidth(USE_PREF_SIZE);
    if (notice.level().isHazard()) {
      Region triangle = new Region();
      triangle.getStyleClass().add("notice-triangle");
      signal.setGraphic(triangle);
    }
    // Keeps bands of short words as wide as each other, and lets a long word have its room.
    Region strut = new Region();
    strut.getStyleClass().add("notice-strut");
    band = new VBox(signal, strut);
    band.getStyleClass().add("notice-band");
    band.setMinWidth(USE_PREF_SIZE);
    text = new RichText(notice.text());
    text.getStyleClass().add("notice-text");
    getChildren().addAll(band, text);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double around() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private boolean stacked(double width) {
    double word = band.prefWidth(-1);
    return width - around() - word < word * LEAST_TEXT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return around() + band.minWidth(-1);
  }

  @Override
  protected double computePrefWidth(double height) {
    return around() + band.prefWidth(-1) + text.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double given) {
    double width = given < 0 ? prefWidth(-1) : given;
    double inside = width - around();
    double high =
        stacked(width)
            ? band.prefHeight(inside) + text.prefHeight(inside)
            : Math.max(band.prefHeight(-1), text.prefHeight(inside - band.prefWidth(-1)));
    return getInsets().getTop() + Math.ceil(high) + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets edge = getInsets();
    double inside = getWidth() - around();
    double high = getHeight() - edge.getTop() - edge.getBottom();
    boolean below = stacked(getWidth());
    band.pseudoClassStateChanged(ABOVE, below);
    if (below) {
      double word = band.prefHeight(inside);
      band.resizeRelocate(edge.getLeft(), edge.getTop(), inside, word);
      text.resizeRelocate(edge.getLeft(), edge.getTop() + word, inside, high - word);
    } else {
      double word = snapSizeX(band.prefWidth(-1));
      band.resizeRelocate(edge.getLeft(), edge.getTop(), word, high);
      text.resizeRelocate(edge.getLeft() + word, edge.getTop(), inside - word, high);
    }
  }
}
