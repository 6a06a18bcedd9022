package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.TextBlock;
import java.util.List;

/**
 * Where a person signs (P3): what the signature says, a line of at least 60 × 12 mm, the printed
 * name, and date and time.
 *
 * @param of the step that is signed, empty for the whole sheet
 * @param meaning what the signature says
 * @param captions under the three lines: signature, printed name, date and time
 */
record SignLine(String of, TextBlock meaning, List<TextBlock> captions) implements Block {
  private static final float HEIGHT = mm(12);
  private static final float GAP = mm(4);
  private static final float SIGN = mm(60);
  private static final float TIME = mm(44);
  private static final float ABOVE = mm(1.5);

  SignLine {
    captions = List.copyOf(captions);
  }

  @Override
  public float height(float width) {
    return meaning.height(width) + HEIGHT + ABOVE + captions.getFirst().height(SIGN);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    meaning.draw(canvas, x, y, width);
    float top = y + meaning.height(width);
    float name = width - SIGN - TIME - 2 * GAP;
    float left = x;
    float[] widths = {SIGN, name, TIME};
    String[] whats = {"sign", "name", "signed-at"};
    for (int i = 0; i < widths.length; i++) {
      canvas.stroke(left, top + HEIGHT, left + widths[i], top + HEIGHT, 0.75f);
      canvas.fillIn(whats[i], of, left, top, widths[i], HEIGHT);
      captions.get(i).draw(canvas, left, top + HEIGHT + ABOVE, widths[i]);
      left += widths[i] + GAP;
    }
  }

  @Override
  public Keeping keeping() {
    return Keeping.TOGETHER;
  }
}
