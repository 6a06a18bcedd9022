package app.tarkka.ui.runner.entry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Strokes as a PNG in grey (W3C PNG, 8 bits): black on white, so that it prints as it was drawn in
 * every theme. The same strokes make the same bytes; a signature takes a few kilobytes.
 */
final class SignaturePicture {
  /** Pixels for a unit of the pad: sharp on paper at the width of a column. */
  static final int SCALE = 2;

  static final int WIDTH = SignatureAnswerModel.WIDTH * SCALE;
  static final int HEIGHT = SignatureAnswerModel.HEIGHT * SCALE;

  private static final double PEN = 1.2 * SCALE;

  private final byte[] grey = new byte[WIDTH * HEIGHT];

  private SignaturePicture() {
    Arrays.fill(grey, (byte) 0xFF);
  }

  static byte[] png(List<Stroke> strokes) {
    SignaturePicture picture = new SignaturePicture();
    for (Stroke stroke : strokes) {
      Stroke.Point from = stroke.points().getFirst();
      for (Stroke.Point to : stroke.points()) {
        picture.line(from, to);
        from = to;
      }
    }
    return picture.encoded();
  }

  private void line(Stroke.Point from, Stroke.Point to) {
    double x1 = from.x() * SCALE;
    double y1 = from.y() * SCALE;
    double x2 = to.x() * SCALE;
    double y2 = to.y() * SCALE;
    int left = (int) Math.max(0, Math.min(x1, x2) - PEN - 1);
    int right = (int) Math.min(WIDTH - 1.0, Math.max(x1, x2) + PEN + 1);
    int top = (int) Math.max(0, Math.min(y1, y2) - PEN - 1);
    int bottom = (int) Math.min(HEIGHT - 1.0, Math.max(y1, y2) + PEN + 1);
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        double away = distance(x + 0.5, y + 0.5, x1, y1, x2, y2);
        int ink = (int) (255 * (1 - Math.clamp(PEN + 0.5 - away, 0, 1)));
        int at = y * WIDTH + x;
        grey[at] = (byte) Math.min(grey[at] & 0xFF, ink);
      }
    }
  }

  /** From a point to the nearest one of the line between two others. */
  private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
  }

  private byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(0x89504E470D0A1A0AL);
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      try (DataOutputStream head = new DataOutputStream(header)) {
        head.writeInt(WIDTH);
        head.writeInt(HEIGHT);
        head.write(new byte[] {8, 0, 0, 0, 0});
      }
      chunk(out, "IHDR", header.toByteArray());
      chunk(out, "IDAT", rows());
      chunk(out, "IEND", new byte[0]);
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return bytes.toByteArray();
  }

  private byte[] rows() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (int y = 0; y < HEIGHT; y++) {
        out.write(0);
        out.write(grey, y * WIDTH, WIDTH);
      }
    }
    return packed.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
