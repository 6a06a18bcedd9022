package app.tarkka.ui.kit.spelling;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A wavy line under words of a field; it takes no room and no mouse. */
public final class SpellingWave extends Path {
  /** Of a wave, in pixels. */
  private static final double LENGTH = 4;

  private static final double HEIGHT = 2;

  private final TextArea area;
  private List<Word> words = List.of();

  /** Where a word stands in the text, in characters. */
  public record Word(int from, int to) {}

  public SpellingWave(TextArea area) {
    this.area = area;
    getStyleClass().add("spelling-wave");
    setManaged(false);
    setMouseTransparent(true);
  }

  public void under(List<Word> found) {
    words = found;
    draw();
  }

  /** Once the field is laid out; a word that is divided at the end of a line has two waves. */
  public void draw() {
    getElements().clear();
    if (area.getSkin() instanceof TextAreaSkin skin) {
      for (Word word : words) {
        if (word.to() <= area.getLength()) {
          lines(skin, word).forEach(this::wave);
        }
      }
    }
  }

  private static List<Rectangle2D> lines(TextAreaSkin skin, Word word) {
    List<Rectangle2D> lines = new ArrayList<>();
    for (int at = word.from(); at < word.to(); at++) {
      Rectangle2D sign = skin.getCharacterBounds(at);
      Rectangle2D last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && last.getMinY() == sign.getMinY()) {
        lines.set(
            lines.size() - 1,
            new Rectangle2D(
                last.getMinX(),
                last.getMinY(),
                Math.max(0, sign.getMaxX() - last.getMinX()),
                last.getHeight()));
      } else {
        lines.add(sign);
      }
    }
    return lines;
  }

  private void wave(Rectangle2D line) {
    double x = line.getMinX();
    double y = line.getMaxY() - 1;
    boolean up = true;
    getElements().add(new MoveTo(x, y));
    while (x < line.getMaxX()) {
      x = Math.min(x + LENGTH / 2, line.getMaxX());
      getElements().add(new LineTo(x, up ? y - HEIGHT : y));
      up = !up;
    }
  }
}
