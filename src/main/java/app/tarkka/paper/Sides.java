package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

/**
 * The part of a page inside its margins, in points from the top left corner: 20 mm or more on the
 * binding side, 15 on the other (P1), 16 above and below so that the corner marks stand 3 mm clear.
 */
record Sides(float left, float top, float width, float bottom) {
  private static final double OUTER = 15;
  private static final double ENDS = 16;

  /** The same on the page that is turned over: the binding is at its right. */
  Sides turned() {
    return new Sides(mm(OUTER), top, width, bottom);
  }

  static Sides of(PageSetup page) {
    return new Sides(
        mm(page.margins().binding()),
        mm(ENDS),
        mm(page.width() - page.margins().binding() - OUTER),
        mm(page.height() - ENDS));
  }
}
