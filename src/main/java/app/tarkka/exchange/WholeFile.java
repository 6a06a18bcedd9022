package app.tarkka.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: a full disk leaves no half a file under its name. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * @throws IOException with a message for people
   */
  public static void write(Path target, byte[] bytes) throws IOException {
    write(target, bytes, () -> {});
  }

  /**
   * @param last what must have been done before the file has its name: when it throws, there is no
   *     file
   * @throws IOException with a message for people
   */
  public static void write(Path target, byte[] bytes, Runnable last) throws IOException {
    Path file = target.toAbsolutePath();
    Path folder = file.resolveSibling("");
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.createDirectories(folder);
      try {
        Files.write(unfinished, bytes);
        last.run();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new IOException(target + " cannot be written: " + reason(e) + ".", e);
    }
  }

  /** The system's own words where it has some. */
  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "it is not allowed";
      case FileSystemException failed ->
          failed.getReason() == null ? "its folder cannot be made" : failed.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
