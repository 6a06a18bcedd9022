package app.tarkka.exchange;

import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures beside a file. Only what lies in the file's own folder, or below it, is read: a
 * document from elsewhere cannot fetch other files of this computer.
 */
public final class Pictures {
  private static final long LARGEST_PIXELS = 40_000_000;
  private static final long LARGEST_BYTES = 50L * 1024 * 1024;

  private final @Nullable Path folder;
  private final Map<String, byte[]> found = new LinkedHashMap<>();

  private Pictures(@Nullable Path folder) {
    this.folder = folder;
  }

  static Pictures beside(Path file) {
    return new Pictures(file.toAbsolutePath().normalize().getParent());
  }

  static Pictures none() {
    return new Pictures(null);
  }

  /** A picture, or why it could not be had; then the media is missing. */
  public record Lookup(Media media, String problem) {}

  /** Looks for the picture under the address that the text gives. */
  public Lookup find(String address) {
    String name = decoded(address);
    if (name.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
      return missing(address, "is an address on the network; Tarkka makes no network calls");
    }
    if (folder == null) {
      return missing(address, "was not beside the text");
    }
    try {
      return read(folder, address, name);
    } catch (InvalidPathException | IOException e) {
      return missing(address, "could not be read");
    }
  }

  /** The bytes of everything that was found, by SHA-256. */
  public Map<String, byte[]> found() {
    return Map.copyOf(found);
  }

  private Lookup read(Path in, String address, String name) throws IOException {
    Path file = in.resolve(name).normalize();
    if (!file.startsWith(in)) {
      return missing(address, "lies outside the file's folder");
    }
    if (!Files.isRegularFile(file)) {
      return missing(address, "is not there");
    }
    // A link inside the folder may still lead out of it.
    if (!file.toRealPath().startsWith(in.toRealPath())) {
      return missing(address, "lies outside the file's folder");
    }
    if (Files.size(file) > LARGEST_BYTES) {
      return missing(address, "is larger than 50 MB");
    }
    byte[] bytes = Files.readAllBytes(file);
    String problem = problem(bytes);
    if (!problem.isEmpty()) {
      return missing(address, problem);
    }
    String sha256 = ContentHash.ofBytes(bytes).hex();
    found.put(sha256, bytes);
    return new Lookup(new Media(address, sha256), "");
  }

  /** Reads the header only: a small file can claim a size that would fill the memory. */
  private static String problem(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return "is no picture that Tarkka can show (PNG, JPEG, GIF, BMP)";
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > LARGEST_PIXELS ? "has more than 40 million pixels" : "";
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException e) {
      // The header readers of the JDK throw unchecked exceptions on some broken files.
      return "is broken";
    }
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Lookup missing(String address, String why) {
    return new Lookup(new Media(address, null), why);
  }
}
