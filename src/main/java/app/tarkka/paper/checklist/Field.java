package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.TextBlock;

/**
 * A box to write in, with what belongs behind it, such as a unit.
 *
 * @param of the step's id, empty for the sheet's own fields
 * @param width of the box; {@link #ALL} for all there is
 */
record Field(String what, String of, float width, float height, TextBlock after) implements Block {
  /** P3: a value's field is at least this wide and high. */
  static final float VALUE_WIDTH = mm(30);

  static final float VALUE_HEIGHT = mm(10);
  static final float ALL = -1;
  private static final float WEIGHT = 0.75f;
  private static final float GAP = mm(2);

  @Override
  public float height(float available) {
    return Math.max(height, after.height(rest(available)));
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float available) {
    float own = width == ALL ? available : width;
    canvas.box(x, y, own, height, WEIGHT);
    canvas.fillIn(what, of, x, y, own, height);
    float rest = rest(available);
    if (rest > 1) {
      float down = Math.max(0, (height - after.height(rest)) / 2);
      after.draw(canvas, x + own + GAP, y + down, rest);
    }
  }

  private float rest(float available) {
    return width == ALL ? 1 : available - width - GAP;
  }
}
