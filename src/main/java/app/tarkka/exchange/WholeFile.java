package app.tarkka.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Writes a file whole or not at all: a full disk or a power cut leaves no half a file under its
 * name. What was written is on the disk before the file has its name, and the name is before this
 * returns. It replaces an ordinary file only, and never one of a library.
 */
public final class WholeFile {
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private static final SecureRandom RANDOM = new SecureRandom();

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
    fill(
        target,
        unfinished -> {
          try (FileChannel out = create(unfinished)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
              out.write(left);
            }
            out.force(true);
          }
          last.run();
        });
  }

  /** What writes a text. */
  @FunctionalInterface
  public interface Text {
    void to(Writer out) throws IOException;
  }

  /**
   * Writes a text in UTF-8 that need not fit into memory.
   *
   * @param last what must have been done before the file has its name, told the SHA-256 of its
   *     bytes
   * @throws IOException with a message for people
   */
  public static void stream(Path target, Text text, Consumer<String> last) throws IOException {
    fill(
        target,
        unfinished -> {
          MessageDigest digest = sha256();
          try (FileChannel channel = create(unfinished);
              Writer out =
                  new BufferedWriter(
                      new OutputStreamWriter(
                          new DigestOutputStream(Channels.newOutputStream(channel), digest),
                          StandardCharsets.UTF_8))) {
            text.to(out);
            out.flush();
            channel.force(true);
          }
          last.accept(HexFormat.of().formatHex(digest.digest()));
        });
  }

  /** What writes the file under the name that it has while it is unfinished. */
  @FunctionalInterface
  private interface Filling {
    void into(Path unfinished) throws IOException;
  }

  private static void fill(Path target, Filling filling) throws IOException {
    Path file = target.toAbsolutePath();
    try {
      Files.createDirectories(file.resolveSibling(""));
      TargetRefused.unlessReplaceable(file);
      Path unfinished = file.resolveSibling(unfinishedName());
      try {
        filling.into(unfinished);
        TargetRefused.unlessReplaceable(file);
        move(unfinished, file);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new IOException(target + " cannot be written: " + reason(e) + ".", e);
    }
  }

  /** A name that nobody can have laid a link under beforehand; short, since a target's is long. */
  private static String unfinishedName() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return ".tarkka-" + HexFormat.of().formatHex(random) + ".new";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private static void move(Path unfinished, Path file) throws IOException {
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    // Windows opens no folder as a file, and keeps names safe by itself.
    if (!WINDOWS) {
      try (FileChannel folder =
          FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /** The system's own words where it has some. */
  private static String reason(IOException e) {
    return switch (e) {
      case TargetRefused refused -> refused.words();
      case AccessDeniedException _ -> "it is not allowed";
      case FileSystemException failed ->
          failed.getReason() == null ? "its folder cannot be made" : failed.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
