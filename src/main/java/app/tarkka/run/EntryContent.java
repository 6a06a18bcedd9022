package app.tarkka.run;

import app.tarkka.document.ContentHash;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The hash of what was in front of a person and what they answered: the revision's hash, the step,
 * its language, which entry it is, and the values. Texts that may be erased one day are left out;
 * the ledger keeps them under a salted hash of their own.
 */
final class EntryContent {
  private EntryContent() {}

  static String hash(Run run, EntryKey key, Result result) {
    Json shown =
        Json.object()
            .text("revision", run.start().hash().hex())
            .text("language", run.content().language())
            .put("key", RunEventJson.key(key))
            .put("result", withoutErasable(ResultJson.write(result)))
            .build();
    return ContentHash.ofBytes(CanonicalJson.bytes(shown)).hex();
  }

  private static Json withoutErasable(Json.Obj result) {
    Map<String, Json> members = new LinkedHashMap<>(result.members());
    members
        .values()
        .removeIf(
            member ->
                member instanceof Json.Obj object && object.members().containsKey(Erasable.MEMBER));
    return new Json.Obj(members);
  }
}
