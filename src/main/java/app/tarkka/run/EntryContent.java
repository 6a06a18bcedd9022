package app.tarkka.run;

import app.tarkka.document.ContentHash;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.Salt;
import app.tarkka.person.LanguageRead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The hash of what was in front of a person and what they answered: the revision's hash, the step,
 * the language it was read in (and the translation's hash, when it was one), which entry it is, and
 * the values. A text that may be erased one day goes in as the salted hash that the ledger holds in
 * its place, so that another text is another content, and the content can still be recomputed when
 * the text is gone.
 */
final class EntryContent {
  private EntryContent() {}

  /** A fresh salt for what was typed, null when the result has no text. */
  static @Nullable Salt salt(Result result, Supplier<String> ids) {
    String text =
        switch (result) {
          case Result.Written written -> written.text();
          case Result.NotApplicable not -> not.reason();
          case Result.PassFail judged -> judged.why();
          case Result.Signed signed -> signed.name() + signed.reason() + signed.picture();
          default -> "";
        };
    return text.isEmpty() ? null : Salt.from(ids.get());
  }

  static String hash(
      Run run, EntryKey key, Result result, @Nullable Salt salt, Optional<LanguageRead> read) {
    Json shown =
        Json.object()
            .text("revision", run.start().hash().hex())
            .text(
                "language",
                read.map(LanguageRead::language).orElseGet(() -> run.content().language()))
            .text("translation", read.map(LanguageRead::translation).orElse(null))
            .put("key", RunEventJson.key(key))
            .put("result", kept(ResultJson.write(result, salt), salt))
            .build();
    return ContentHash.ofBytes(CanonicalJson.bytes(shown)).hex();
  }

  /** The result as the ledger will hold it. */
  private static Json kept(Json.Obj result, @Nullable Salt salt) {
    if (salt == null) {
      return result;
    }
    Map<String, Json> members = new LinkedHashMap<>(result.members());
    members.replaceAll(
        (name, member) ->
            member instanceof Json.Obj object && object.members().containsKey(Erasable.MEMBER)
                ? Json.object()
                    .text(Erasable.KEPT, salt.hash(object.fields().text(Erasable.MEMBER)))
                    .build()
                : member);
    return new Json.Obj(members);
  }
}
