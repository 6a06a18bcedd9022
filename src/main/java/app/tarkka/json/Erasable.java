package app.tarkka.json;

import org.jspecify.annotations.Nullable;

/**
 * Marks a text in an event that may have to be erased one day (a name, a note). The store keeps the
 * text apart under a salted hash and puts the hash in its place, so that the ledger still verifies
 * after the text is gone.
 */
public final class Erasable {
  /** The one member of the object that stands for an erasable text. */
  public static final String MEMBER = "erasable";

  /** Beside it, when what reads the text's hash must know it before the store keeps it. */
  public static final String SALT = "salt";

  /** The one member of the object that stands in the ledger in its place: the salted hash. */
  public static final String KEPT = "blob";

  private Erasable() {}

  public static Json.@Nullable Obj of(@Nullable String text) {
    return of(text, null);
  }

  /**
   * @param salt to keep the text under, null when the store may choose
   */
  public static Json.@Nullable Obj of(@Nullable String text, @Nullable Salt salt) {
    return text == null || text.isEmpty()
        ? null
        : Json.object().text(MEMBER, text).text(SALT, salt == null ? null : salt.hex()).build();
  }

  /** The salt of the text of that name, null when there is neither. */
  public static @Nullable Salt salt(JsonFields in, String name) {
    JsonFields erasable = in.objectOrNull(name);
    String hex = erasable == null ? null : erasable.textOrNull(SALT);
    return hex == null ? null : new Salt(hex);
  }

  /** The text, or an empty one when it was never given or has been erased. */
  public static String read(JsonFields in, String name) {
    JsonFields erasable = in.objectOrNull(name);
    return erasable == null ? "" : erasable.textOr(MEMBER, "");
  }
}
