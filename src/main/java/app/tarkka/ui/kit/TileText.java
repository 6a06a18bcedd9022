package app.tarkka.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Words in a tile that wrap at the tile's width. A wrapping Label cannot do this: a button asks its
 * graphic for a height at no width, and a Label then answers as if every word had a line of its
 * own.
 */
public final class TileText extends Text {

  /**
   * @param tile whose width the words keep to
   * @param beside how much of the tile's width, in pixels, is taken by other things
   */
  public TileText(String words, Region tile, double beside) {
    this(words, tile, new SimpleDoubleProperty(beside));
  }

  /**
   * @param beside the same, where other things grow with the text
   */
  public TileText(String words, Region tile, ObservableDoubleValue beside) {
    super(words);
    getStyleClass().add("tile-text");
    // While the tile has no width yet, 0 means one line.
    wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(0, tile.getWidth() - beside.get()), tile.widthProperty(), beside));
  }
}
