package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A QR code as P6 asks: level Q, at least 0.5 mm a module and 18 mm a side; its height is the
 * symbol alone, and whoever places it leaves four modules of white around it.
 */
public final class QrBlock implements Block {
  private static final double LEAST_MODULE = 0.5;
  private static final double LEAST_SIDE = 18;
  private static final int QUIET_MODULES = 4;

  private final String alternative;
  private final QRCode code;
  private final ByteMatrix matrix;
  private final float side;

  /**
   * @param content packed densest in capitals, digits and {@code $%*+-./: }
   * @param alternative what the code is, for readers that do not see it
   */
  public QrBlock(String content, String alternative) {
    this(encoded(content, Map.of()), alternative);
  }

  private QrBlock(QRCode code, String alternative) {
    this.code = code;
    this.alternative = alternative;
    matrix = code.getMatrix();
    side = mm(Math.max(LEAST_SIDE, matrix.getWidth() * LEAST_MODULE));
  }

  /**
   * Another one, under this one's mask: trying all eight takes most of the time of a page, and
   * readers take any.
   */
  QrBlock another(String content) {
    return new QrBlock(
        encoded(content, Map.of(EncodeHintType.QR_MASK_PATTERN, code.getMaskPattern())),
        alternative);
  }

  private static QRCode encoded(String content, Map<EncodeHintType, Object> hints) {
    try {
      return Encoder.encode(content, ErrorCorrectionLevel.Q, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too much for one QR code: " + content, e);
    }
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
    canvas.figure(alternative, () -> canvas.dots(x, y, side, dark()));
  }

  /** The dark modules of each row. */
  private List<BitSet> dark() {
    List<BitSet> rows = new ArrayList<>();
    for (int row = 0; row < matrix.getHeight(); row++) {
      BitSet dark = new BitSet();
      for (int column = 0; column < matrix.getWidth(); column++) {
        dark.set(column, matrix.get(column, row) == 1);
      }
      rows.add(dark);
    }
    return rows;
  }
}
