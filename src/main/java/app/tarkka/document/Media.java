package app.tarkka.document;

import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Marking;
import org.jspecify.annotations.Nullable;

/**
 * A picture beside a step.
 *
 * @param name the file name or address it came under
 * @param sha256 of its bytes in hexadecimal, null when the picture was missing at import
 * @param marking what is drawn over it; the bytes are never changed by it
 * @param example whether it shows right or wrong
 * @param original SHA-256 of the larger file that it was scaled down from, null when none is kept
 * @param caption a sentence under it, blank when it has none
 */
public record Media(
    String name,
    @Nullable String sha256,
    Marking marking,
    Example example,
    @Nullable String original,
    String caption) {
  /** A picture as it is. */
  public Media(String name, @Nullable String sha256) {
    this(name, sha256, Marking.NONE, Example.NONE, null, "");
  }

  public boolean missing() {
    return sha256 == null;
  }

  /** The same picture with other bytes, or with none; what was scaled to the earlier ones goes. */
  public Media withBytes(@Nullable String hash) {
    return new Media(name, hash, marking, example, null, caption);
  }

  public Media withMarking(Marking drawn) {
    return new Media(name, sha256, drawn, example, original, caption);
  }

  public Media withExample(Example shown) {
    return new Media(name, sha256, marking, shown, original, caption);
  }

  public Media withOriginal(@Nullable String larger) {
    return new Media(name, sha256, marking, example, larger, caption);
  }

  public Media withCaption(String written) {
    return new Media(name, sha256, marking, example, original, written);
  }

  /** What it is called to whoever does not see it: its caption, or else its name. */
  public String spoken() {
    return caption.isBlank() ? name : caption;
  }

  public Media named(String other) {
    return new Media(other, sha256, marking, example, original, caption);
  }
}
