package app.tarkka.paper.checklist;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.Tag;
import java.util.Optional;

/**
 * An item of a list, under a hairline that leads the eye from the step to its boxes.
 *
 * @param ruled not where another line is near: a frame at its top, or the rule under a page's head
 */
record RuledRow(Block block, float padding, boolean ruled) implements Block {
  private static final float HAIRLINE = 0.4f;

  RuledRow(Block block, float padding) {
    this(block, padding, true);
  }

  @Override
  public float height(float width) {
    return block.height(width) + 2 * padding;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    if (ruled) {
      canvas.stroke(x, y, x + width, y, HAIRLINE);
    }
    canvas.tagged(Tag.ITEM, () -> block.draw(canvas, x, y + padding, width));
  }

  @Override
  public Optional<Split> split(float width, float available) {
    return block
        .split(width, available - 2 * padding)
        .map(
            cut ->
                new Split(
                    new RuledRow(cut.head(), padding, ruled),
                    new RuledRow(cut.rest(), padding, false)));
  }

  @Override
  public Block atTop() {
    return new RuledRow(block, padding, false);
  }

  @Override
  public Keeping keeping() {
    return Keeping.TOGETHER;
  }
}
