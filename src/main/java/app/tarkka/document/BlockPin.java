package app.tarkka.document;

import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * Where a section's steps come from, when they are those of another document: a block that is kept
 * once and used in several. The steps themselves are copied, so that a revision says everything by
 * itself; they change only when another revision is taken.
 *
 * @param use names this use of the block, so that it can stand in one document twice; the steps'
 *     ids begin with it
 * @param code of the block's document, as it was in that revision
 * @param hash of that revision's content
 */
public record BlockPin(String use, DocumentId document, String code, int revision, String hash) {
  static final String MEMBER = "from";

  /** The steps of a revision, for a use of their own. */
  public static BlockPin of(Revision revision, String use) {
    return new BlockPin(
        use,
        revision.document(),
        revision.content().code(),
        revision.number(),
        revision.hash().hex());
  }

  static @Nullable Json write(@Nullable BlockPin pin) {
    return pin == null
        ? null
        : Json.object()
            .text("use", pin.use)
            .text("document", pin.document.value())
            .text("code", pin.code)
            .integer("revision", (long) pin.revision)
            .text("hash", pin.hash)
            .build();
  }

  static @Nullable BlockPin read(@Nullable JsonFields in) {
    return in == null
        ? null
        : new BlockPin(
            in.text("use"),
            new DocumentId(in.text("document")),
            in.textOr("code", ""),
            Math.toIntExact(in.integer("revision")),
            in.text("hash"));
  }
}
