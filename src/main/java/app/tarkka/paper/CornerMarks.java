package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Canvas;

/**
 * The squares by which a scanned sheet is straightened (O1): one in each corner, 8 mm from the
 * edges, and a fifth on the left that tells which way is up. The fifth stands where neither two,
 * three nor four punched holes take it away.
 */
final class CornerMarks {
  private static final float SIDE = mm(5);
  private static final float EDGE = mm(8);
  private static final float FIFTH = mm(67);

  private CornerMarks() {}

  static void draw(Canvas canvas, PageSetup page) {
    float right = mm(page.width()) - EDGE - SIDE;
    float bottom = mm(page.height()) - EDGE - SIDE;
    canvas.fill(EDGE, EDGE, SIDE, SIDE);
    canvas.fill(right, EDGE, SIDE, SIDE);
    canvas.fill(EDGE, bottom, SIDE, SIDE);
    canvas.fill(right, bottom, SIDE, SIDE);
    canvas.fill(EDGE, FIFTH, SIDE, SIDE);
  }
}
