package app.tarkka.paper.layout;

import java.util.Optional;

/** Blocks whose few words are one paragraph to a reader that does not see where they stand. */
public record ReadAsOne(Block block) implements Block {
  @Override
  public float height(float width) {
    return block.height(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.tagged(Tag.P, () -> block.draw(canvas, x, y, width));
  }

  @Override
  public Optional<Split> split(float width, float available) {
    return block
        .split(width, available)
        .map(cut -> new Split(new ReadAsOne(cut.head()), new ReadAsOne(cut.rest())));
  }

  @Override
  public Keeping keeping() {
    return block.keeping();
  }
}
