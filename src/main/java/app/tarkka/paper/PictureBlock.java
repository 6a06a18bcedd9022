package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.PictureOrientation;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import org.openpdf.text.Image;

/**
 * A picture under its step, upright, at most 75 × 55 mm and never larger than it is at 96 dpi.
 *
 * @param alternative what whoever does not see it hears
 * @param image as its bytes hold it
 */
public record PictureBlock(String alternative, Image image, PictureOrientation orientation)
    implements Block {
  private static final float WIDEST = mm(75);
  private static final float HIGHEST = mm(55);
  private static final float SCREEN = 72f / 96f;

  @Override
  public float height(float width) {
    return down() * scale(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float scale = scale(width);
    canvas.figure(
        alternative,
        () -> canvas.image(image, orientation, x, y, across() * scale, down() * scale));
  }

  private float scale(float width) {
    float byWidth = Math.min(width, WIDEST) / across();
    return Math.min(Math.min(byWidth, HIGHEST / down()), SCREEN);
  }

  private float across() {
    return orientation.lying() ? image.getHeight() : image.getWidth();
  }

  private float down() {
    return orientation.lying() ? image.getWidth() : image.getHeight();
  }
}
