package app.tarkka.exchange;

import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.PictureProblem;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
  public record Lookup(Media media, Optional<FindingCode> problem) {}

  /** Looks for the picture under the address that the text gives. */
  public Lookup find(String address) {
    String name = decoded(address);
    if (name.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
      return missing(address, FindingCode.PICTURE_ON_NETWORK);
    }
    if (folder == null) {
      return missing(address, FindingCode.PICTURE_NOT_BESIDE_TEXT);
    }
    try {
      return read(folder, address, name);
    } catch (InvalidPathException | IOException e) {
      return missing(address, FindingCode.PICTURE_UNREADABLE);
    }
  }

  /** The bytes of everything that was found, by SHA-256. */
  public Map<String, byte[]> found() {
    return Map.copyOf(found);
  }

  private Lookup read(Path in, String address, String name) throws IOException {
    Path file = in.resolve(name).normalize();
    if (!file.startsWith(in)) {
      return missing(address, FindingCode.PICTURE_OUTSIDE_FOLDER);
    }
    if (!Files.isRegularFile(file)) {
      return missing(address, FindingCode.PICTURE_NOT_THERE);
    }
    // A link inside the folder may still lead out of it.
    if (!file.toRealPath().startsWith(in.toRealPath())) {
      return missing(address, FindingCode.PICTURE_OUTSIDE_FOLDER);
    }
    try {
      byte[] bytes = PictureFile.bytes(file);
      PictureFile.size(bytes);
      return found(address, bytes);
    } catch (PictureFile.Unusable unusable) {
      return missing(address, finding(unusable.problem()));
    }
  }

  private Lookup found(String address, byte[] bytes) {
    String sha256 = ContentHash.ofBytes(bytes).hex();
    found.put(sha256, bytes);
    return new Lookup(new Media(address, sha256), Optional.empty());
  }

  private static FindingCode finding(PictureProblem problem) {
    return switch (problem) {
      case UNREADABLE -> FindingCode.PICTURE_UNREADABLE;
      case TOO_MANY_BYTES -> FindingCode.PICTURE_TOO_MANY_BYTES;
      case NO_PICTURE, NOT_PLAIN -> FindingCode.PICTURE_NOT_SHOWN;
      case BROKEN -> FindingCode.PICTURE_BROKEN;
      case TOO_MANY_PIXELS -> FindingCode.PICTURE_TOO_MANY_PIXELS;
    };
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Lookup missing(String address, FindingCode why) {
    return new Lookup(new Media(address, null), Optional.of(why));
  }
}
