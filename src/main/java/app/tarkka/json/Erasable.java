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

  private Erasable() {}

  public static Json.@Nullable Obj of(@Nullable String text) {
    return text == null || text.isEmpty() ? null : Json.object().text(MEMBER, text).build();
  }

  /** The text, or an empty one when it was never given or has been erased. */
  public static String read(JsonFields in, String name) {
    JsonFields erasable = in.objectOrNull(name);
    return erasable == null ? "" : erasable.textOr(MEMBER, "");
  }
}
