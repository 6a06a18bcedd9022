package app.tarkka.picture;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import app.tarkka.document.MediaChange;
import java.util.HashMap;
import java.util.Map;

/**
 * An imported document with its large pictures made smaller, as they come into the library.
 *
 * @param pictures the bytes to be kept, by SHA-256
 */
public record IncomingPictures(Content content, Map<String, byte[]> pictures) {
  public IncomingPictures {
    pictures = Map.copyOf(pictures);
  }

  /**
   * @param read the bytes of the pictures that the content names, by SHA-256; they are whole
   */
  public static IncomingPictures of(
      Content content, Map<String, byte[]> read, Originals originals) {
    Map<String, byte[]> kept = new HashMap<>();
    Map<String, String> smaller = new HashMap<>();
    read.forEach(
        (hash, bytes) -> {
          byte[] scaled = scaled(bytes);
          if (scaled == bytes) {
            kept.put(hash, bytes);
            return;
          }
          String own = ContentHash.ofBytes(scaled).hex();
          smaller.put(hash, own);
          kept.put(own, scaled);
          if (originals == Originals.KEPT) {
            kept.put(hash, bytes);
          }
        });
    return new IncomingPictures(
        MediaChange.in(content, media -> named(media, smaller, originals)), kept);
  }

  private static Media named(Media media, Map<String, String> smaller, Originals originals) {
    String large = media.sha256();
    String own = large == null ? null : smaller.get(large);
    // What another library keeps beside it did not come along.
    return own == null
        ? media.withOriginal(null)
        : media.withBytes(own).withOriginal(originals == Originals.KEPT ? large : null);
  }

  /** What cannot be decoded was named by its import, and is kept as it is. */
  private static byte[] scaled(byte[] bytes) {
    try {
      return ScaledPicture.of(bytes);
    } catch (PictureFile.Unusable asItIs) {
      return bytes;
    }
  }
}
