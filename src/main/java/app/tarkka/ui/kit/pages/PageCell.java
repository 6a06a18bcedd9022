package app.tarkka.ui.kit.pages;

import app.tarkka.paper.preview.Preview;
import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** One page: white paper at once, and what is on it as soon as it is drawn. */
public final class PageCell extends StackPane {
  private final ImageView picture = new ImageView();
  private final Preview.Size size;
  private float drawnAt;

  PageCell(int number, Preview.Size size, String description) {
    this.size = size;
    getStyleClass().add("print-page");
    setId("page-" + number);
    setAccessibleText(description);
    picture.setPreserveRatio(true);
    getChildren().add(picture);
  }

  /**
   * @param perInch points of the screen per inch of paper
   */
  void resizeTo(double perInch) {
    double width = Math.round(size.width() * perInch);
    double height = Math.round(size.height() * perInch);
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    picture.setFitWidth(width);
  }

  /** Whether it has to be drawn to be sharp at this resolution; asking marks it as being drawn. */
  boolean wantsDrawing(float dpi) {
    boolean wanted = drawnAt != dpi;
    drawnAt = dpi;
    return wanted;
  }

  void show(BufferedImage image, float dpi) {
    if (drawnAt == dpi) {
      picture.setImage(SwingFXUtils.toFXImage(image, null));
    }
  }

  /** Out of sight: the picture's memory is given back. */
  void forget() {
    drawnAt = 0;
    picture.setImage(null);
  }

  /** Whether what is on it is shown. */
  public boolean drawn() {
    return picture.getImage() != null;
  }
}
