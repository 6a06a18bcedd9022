package app.tarkka.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, to show that a command left it as it was. */
final class Bytes {
  private Bytes() {}

  /**
   * Every file's SHA-256 by its name. Left out is what readers and writers share while a library is
   * open: the lock, which says who holds it, SQLite's index of its log, and the log when empty.
   */
  static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString();
        boolean log = name.endsWith("-wal") && Files.size(file) == 0;
        if (!name.endsWith(".lock") && !name.endsWith("-shm") && !log) {
          found.put(folder.relativize(file).toString(), of(file));
        }
      }
    }
    return found;
  }

  static String of(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
