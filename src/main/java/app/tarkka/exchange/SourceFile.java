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
final class SourceFile {
  static final long LARGEST_BYTES = 20L * 1024 * 1024;

  private SourceFile() {}

  /**
   * The file's text.
   *
   * @throws ImportRefused when it is a folder, empty, too large, unreadable or not text
   */
  static Source read(Path file) throws ImportRefused {
    String name = name(file);
    if (Files.isDirectory(file)) {
      throw new ImportRefused(name + " is a folder. Choose the files in it instead.");
    }
    if (!Files.exists(file)) {
      throw new ImportRefused(name + " is not there. Check its name and folder.");
    }
    if (!Files.isRegularFile(file)) {
      throw new ImportRefused(name + " is not an ordinary file, so it was not read.");
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
        throw new ImportRefused(name + " is empty. There is nothing to import.");
      }
      if (size > LARGEST_BYTES) {
        throw new ImportRefused(
            "%s is too large: %d MB. A document may have up to %d MB."
                .formatted(name, size / (1024 * 1024), LARGEST_BYTES / (1024 * 1024)));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ImportRefused(
          "%s could not be read: %s. Check that you may open it."
              .formatted(name, e.getClass().getSimpleName()));
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
      throw new ImportRefused(
          "%s is not %s text: line %d holds bytes that are no character. Save it as UTF-8 and import it again."
              .formatted(name, called, line));
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      long at = text.substring(0, nul).chars().filter(c -> c == '\n').count() + 1;
      throw new ImportRefused(
          "%s is not a text file: line %d holds a zero byte. Export it as Markdown or text first."
              .formatted(name, at));
    }
    if (text.isBlank()) {
      throw new ImportRefused(name + " is empty. There is nothing to import.");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
