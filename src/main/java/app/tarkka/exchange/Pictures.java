package app.tarkka.exchange;

import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures beside a file. Only what lies in the file's own folder, or below it, is read: a
 * document from elsewhere cannot fetch other files of this computer.
 */
public final class Pictures {
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
    try {
      byte[] bytes = PictureFile.bytes(file);
      PictureFile.size(bytes);
      return found(address, bytes);
    } catch (PictureFile.Unusable unusable) {
      return missing(address, words(unusable.problem()));
    }
  }

  private Lookup found(String address, byte[] bytes) {
    String sha256 = ContentHash.ofBytes(bytes).hex();
    found.put(sha256, bytes);
    return new Lookup(new Media(address, sha256), "");
  }

  private static String words(PictureProblem problem) {
    return switch (problem) {
      case UNREADABLE -> "could not be read";
      case TOO_MANY_BYTES -> "is larger than 50 MB";
      case NO_PICTURE -> "is no picture that Tarkka can show (PNG, JPEG, GIF, BMP)";
      case BROKEN -> "is broken";
      case TOO_MANY_PIXELS -> "has more than 40 million pixels";
    };
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
