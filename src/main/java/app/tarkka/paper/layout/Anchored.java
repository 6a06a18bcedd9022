package app.tarkka.paper.layout;

import java.util.Optional;

/**
 * A block that words elsewhere in the same PDF lead to.
 *
 * @param key by which it is found, such as {@link Anchors#step}
 */
public record Anchored(String key, Block block) implements Block {
  @Override
  public float height(float width) {
    return block.height(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.anchor(key, y);
    block.draw(canvas, x, y, width);
  }

  /** Words lead to its beginning. */
  @Override
  public Optional<Split> split(float width, float available) {
    return block.split(width, available).map(this::beginning);
  }

  @Override
  public Optional<Split> splitBetweenParts(float width, float available) {
    return block.splitBetweenParts(width, available).map(this::beginning);
  }

  private Split beginning(Split cut) {
    return new Split(new Anchored(key, cut.head()), cut.rest());
  }

  @Override
  public Block atTop() {
    return new Anchored(key, block.atTop());
  }

  @Override
  public Keeping keeping() {
    return block.keeping();
  }
}
