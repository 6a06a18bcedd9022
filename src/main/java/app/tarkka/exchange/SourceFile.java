package app.tarkka.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file, and refuses in plain words what is none. */
public final class SourceFile {
  private static final long MEGABYTE = 1024 * 1024;
  static final long LARGEST_BYTES = 20 * MEGABYTE;

  private SourceFile() {}

  /**
   * The file's text.
   *
   * @throws ImportRefused when it is a folder, empty, too large, unreadable or not text
   */
  public static Source read(Path file) throws ImportRefused {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new ImportRefused(RefusalCode.FOLDER, name);
    }
    if (!Files.exists(file)) {
      throw new ImportRefused(RefusalCode.NOT_THERE, name);
    }
    if (!Files.isRegularFile(file)) {
      throw new ImportRefused(RefusalCode.NO_ORDINARY_FILE, name);
    }
    return new Source(name, text(name, bytes(file, name)), Pictures.beside(file));
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private static byte[] bytes(Path file, String name) throws ImportRefused {
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new ImportRefused(RefusalCode.EMPTY, name);
      }
      if (size > LARGEST_BYTES) {
        throw new ImportRefused(
            RefusalCode.TOO_MANY_BYTES, name, size / MEGABYTE, LARGEST_BYTES / MEGABYTE);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ImportRefused(RefusalCode.UNREADABLE, name, e.getClass().getSimpleName());
    }
  }

  /** Decodes UTF-8 (with or without its mark) and UTF-16 (with its mark). */
  static String text(String name, byte[] bytes) throws ImportRefused {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(name, bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(name, bytes, mark, StandardCharsets.UTF_8, "UTF-8");
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(String name, byte[] bytes, int from, Charset charset, String called)
      throws ImportRefused {
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), out, true);
    String text = out.flip().toString();
    long line = text.chars().filter(c -> c == '\n').count() + 1;
    if (result.isError()) {
      throw new ImportRefused(RefusalCode.NOT_THIS_ENCODING, name, called, line);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      long at = text.substring(0, nul).chars().filter(c -> c == '\n').count() + 1;
      throw new ImportRefused(RefusalCode.ZERO_BYTE, name, at);
    }
    if (text.isBlank()) {
      throw new ImportRefused(RefusalCode.EMPTY, name);
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
