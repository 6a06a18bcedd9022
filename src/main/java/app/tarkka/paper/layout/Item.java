package app.tarkka.paper.layout;

import java.util.Optional;

/** One of a list; what goes on after the end of a page is read as one more. */
public record Item(Block block) implements Block {

  @Override
  public float height(float width) {
    return block.height(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.tagged(Tag.ITEM, () -> block.draw(canvas, x, y, width));
  }

  @Override
  public Optional<Split> split(float width, float available) {
    return around(block.split(width, available));
  }

  @Override
  public Optional<Split> splitBetweenParts(float width, float available) {
    return around(block.splitBetweenParts(width, available));
  }

  @Override
  public Keeping keeping() {
    return block.keeping();
  }

  private static Optional<Split> around(Optional<Split> cut) {
    return cut.map(parts -> new Split(new Item(parts.head()), new Item(parts.rest())));
  }
}
