package app.tarkka.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Writes the index of a PDF, which says where each of its objects is, by what changes from one
 * object to the next (ISO 32000-1, 7.4.4.4 and 7.5.8): a fifth of the bytes, where most objects are
 * small.
 */
final class ShortIndex {
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
  private static final Pattern WIDTHS = Pattern.compile("/W\\s*\\[(\\d+) (\\d+) (\\d+)]");
  private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
  private static final byte UP = 2;

  private ShortIndex() {}

  /** The same bytes where there is no such index at their end. */
  static byte[] of(byte[] pdf) {
    int tail = Math.max(0, pdf.length - 64);
    Matcher start = START.matcher(new String(pdf, tail, pdf.length - tail, ISO_8859_1));
    if (!start.find()) {
      return pdf;
    }
    int from = Integer.parseInt(start.group(1));
    String index = new String(pdf, from, pdf.length - from, ISO_8859_1);
    int begin = index.indexOf("stream\n") + "stream\n".length();
    String head = index.substring(0, Math.max(0, begin));
    Matcher widths = WIDTHS.matcher(head);
    Matcher length = LENGTH.matcher(head);
    if (!head.contains("/XRef")
        || head.contains("/DecodeParms")
        || !widths.find()
        || !length.find()) {
      return pdf;
    }
    int columns = 0;
    for (int i = 1; i <= widths.groupCount(); i++) {
      columns += Integer.parseInt(widths.group(i));
    }
    int old = Integer.parseInt(length.group(1));
    byte[] rows = deflated(byChange(inflated(pdf, from + begin, old), columns));
    String parameters =
        "/DecodeParms<</Predictor 12/Columns " + columns + ">>/Length " + rows.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
    out.write(pdf, 0, from);
    out.writeBytes(length.replaceFirst(parameters).getBytes(ISO_8859_1));
    out.writeBytes(rows);
    int rest = from + begin + old;
    out.write(pdf, rest, pdf.length - rest);
    return out.toByteArray();
  }

  private static byte[] byChange(byte[] rows, int columns) {
    int count = rows.length / columns;
    byte[] changes = new byte[count * (columns + 1)];
    for (int row = 0; row < count; row++) {
      changes[row * (columns + 1)] = UP;
      for (int column = 0; column < columns; column++) {
        int at = row * columns + column;
        int above = row == 0 ? 0 : rows[at - columns];
        changes[row * (columns + 1) + 1 + column] = (byte) (rows[at] - above);
      }
    }
    return changes;
  }

  private static byte[] inflated(byte[] from, int at, int length) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(from, at, length);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] some = new byte[1 << 14];
      for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
        out.write(some, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("the index of a PDF that was just written", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] some = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
