package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code as P6 asks: level Q, at least 0.5 mm a module and 18 mm a side; its height is the
 * symbol alone, and whoever places it leaves four modules of white around it.
 */
public final class QrBlock implements Block {
  private static final double LEAST_MODULE = 0.5;
  private static final double LEAST_SIDE = 18;
  private static final int QUIET_MODULES = 4;

  private final String alternative;
  private final ByteMatrix matrix;
  private final float side;

  /**
   * @param content packed densest in capitals, digits and {@code $%*+-./: }
   * @param alternative what the code is, for readers that do not see it
   */
  public QrBlock(String content, String alternative) {
    this.alternative = alternative;
    try {
      matrix = Encoder.encode(content, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too much for one QR code: " + content, e);
    }
    side = mm(Math.max(LEAST_SIDE, matrix.getWidth() * LEAST_MODULE));
  }

  /** Of the symbol, in points. */
  public float side() {
    return side;
  }

  /** The white that must stay around the symbol, in points. */
  public float quiet() {
    return side / matrix.getWidth() * QUIET_MODULES;
  }

  @Override
  public float height(float width) {
    return side;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float module = side / matrix.getWidth();
    List<Rectangle2D.Float> dark = new ArrayList<>();
    for (int row = 0; row < matrix.getHeight(); row++) {
      addRow(dark, row, x, y + row * module, module);
    }
    canvas.figure(alternative, () -> canvas.fillAll(dark));
  }

  private void addRow(List<Rectangle2D.Float> dark, int row, float x, float y, float module) {
    int column = 0;
    while (column < matrix.getWidth()) {
      int from = column;
      while (column < matrix.getWidth() && matrix.get(column, row) == 1) {
        column++;
      }
      if (column > from) {
        dark.add(new Rectangle2D.Float(x + from * module, y, (column - from) * module, module));
      } else {
        column++;
      }
    }
  }
}
