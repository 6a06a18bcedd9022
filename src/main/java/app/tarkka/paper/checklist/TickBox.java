package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.StepId;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;

/** A box of 5 × 5 mm with a line of 0.75 pt (O2), level with the first line of its text. */
record TickBox(String what, StepId of) implements Block {
  static final float SIDE = mm(5);
  private static final float WEIGHT = 0.75f;
  private static final float DOWN = 0.8f;

  @Override
  public float height(float width) {
    return SIDE + DOWN;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.box(x, y + DOWN, SIDE, SIDE, WEIGHT);
    canvas.fillIn(what, of.value(), x, y + DOWN, SIDE, SIDE);
  }
}
