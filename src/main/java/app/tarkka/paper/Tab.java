package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;

/**
 * A black mark at the outer edge of a page, one below the other from part to part, so that a book
 * is opened at a part by its edge.
 *
 * @param index of the part, from 0
 */
public record Tab(int index, String label) {
  private static final Style LABEL = Style.bold(11).white();
  private static final float WIDTH = mm(8);
  private static final float HEIGHT = mm(12);
  private static final float PITCH = mm(15);
  private static final float FIRST = mm(45);

  /** What a printer leaves white at the edge. */
  private static final float EDGE = mm(4);

  void draw(Canvas canvas, Typesetter typesetter, PageSetup page, boolean atLeft) {
    float room = mm(page.height()) - 2 * FIRST;
    int places = Math.max(1, (int) (room / PITCH));
    float y = FIRST + (index % places) * PITCH;
    float x = atLeft ? EDGE : mm(page.width()) - EDGE - WIDTH;
    TextBlock text = typesetter.at(1).text(label, LABEL);
    float width = text.naturalWidth(WIDTH);
    canvas.artifact(
        () -> {
          canvas.fill(x, y, WIDTH, HEIGHT);
          float down = (HEIGHT - text.height(WIDTH)) / 2;
          text.draw(canvas, x + (WIDTH - width) / 2, y + down, WIDTH);
        });
  }
}
