package app.tarkka.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a camera wrote in front of a JPEG: a segment APP1 (Exif 2.32, CIPA DC-008-2019, 4.7.2) that
 * holds a TIFF header and the entries of the first directory (4.6.2). Neither the JDK, JavaFX nor
 * OpenPDF reads it.
 */
final class ExifHeader {
  /** What it says nothing with; the values of the standard begin at 1. */
  private static final int NOTHING = 0;

  private static final int START = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int FILL = 0xFFFF;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int BIG_ENDIAN = 0x4D4D;
  private static final int TIFF = 42;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;

  private ExifHeader() {}

  /** The value of the tag Orientation, 1 to 8 where a camera keeps to the standard; 0 for none. */
  static int orientation(byte[] picture) {
    try {
      return inJpeg(ByteBuffer.wrap(picture));
    } catch (BufferUnderflowException | IndexOutOfBoundsException endsTooEarly) {
      return NOTHING;
    }
  }

  private static int inJpeg(ByteBuffer in) {
    if (unsigned(in.getShort()) != START) {
      return NOTHING;
    }
    while (true) {
      int marker = unsigned(in.getShort());
      if (marker == FILL) {
        in.position(in.position() - 1);
        continue;
      }
      // Past this come the pixels; anything else is no marker.
      if (marker < 0xFF00 || marker == SCAN) {
        return NOTHING;
      }
      // The length counts its own two bytes.
      int length = unsigned(in.getShort()) - Short.BYTES;
      ByteBuffer segment = in.slice(in.position(), length);
      if (marker == APP1 && segment.limit() > EXIF.length && isExif(segment)) {
        return inTiff(segment.slice(EXIF.length, length - EXIF.length));
      }
      in.position(in.position() + length);
    }
  }

  private static boolean isExif(ByteBuffer segment) {
    return segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
  }

  private static int inTiff(ByteBuffer tiff) {
    int order = unsigned(tiff.getShort(0));
    if (order != LITTLE_ENDIAN && order != BIG_ENDIAN) {
      return NOTHING;
    }
    tiff.order(order == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    if (tiff.getShort(2) != TIFF) {
      return NOTHING;
    }
    int directory = tiff.getInt(4);
    int entries = unsigned(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + Short.BYTES + i * ENTRY;
      if (unsigned(tiff.getShort(entry)) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
        return unsigned(tiff.getShort(entry + 8));
      }
    }
    return NOTHING;
  }

  private static int unsigned(short value) {
    return Short.toUnsignedInt(value);
  }
}
