package app.tarkka.paper.layout;

import java.util.Optional;

/**
 * A border around a block, with a hatched band at its left when the matter is grave.
 *
 * @param weight of the border's line, 0 for none
 * @param band width of the band at the left, 0 for none
 * @param pitch between the band's slanted lines, 0 for a plain one
 * @param padding between the border and the block
 */
public record Frame(Block block, float weight, float band, float pitch, float padding)
    implements Block {

  /** A plain border. */
  public static Frame plain(Block block, float weight, float padding) {
    return new Frame(block, weight, 0, 0, padding);
  }

  @Override
  public float height(float width) {
    return block.height(inside(width)) + 2 * padding;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float height = height(width);
    if (band > 0 && pitch > 0) {
      canvas.hatch(x, y, band, height, pitch);
    }
    if (band > 0 && weight > 0) {
      canvas.stroke(x + band, y, x + band, y + height, weight);
    }
    if (weight > 0) {
      canvas.box(x, y, width, height, weight);
    }
    if (band > 0 && weight == 0) {
      canvas.fill(x, y, band, height);
    }
    block.draw(canvas, x + band + padding, y + padding, inside(width));
  }

  @Override
  public Optional<Split> split(float width, float available) {
    return block
        .split(inside(width), available - 2 * padding)
        .map(cut -> new Split(around(cut.head()), around(cut.rest())));
  }

  @Override
  public Keeping keeping() {
    return Keeping.TOGETHER;
  }

  private Frame around(Block other) {
    return new Frame(other, weight, band, pitch, padding);
  }

  private float inside(float width) {
    return width - band - 2 * padding;
  }
}
