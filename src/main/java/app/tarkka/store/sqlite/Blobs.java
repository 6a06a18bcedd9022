package app.tarkka.store.sqlite;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps erasable texts apart: the ledger holds SHA-256(salt ‖ text), the table the salt and the
 * text, so that both can be erased and the chain still verifies (trust.md §1).
 */
final class Blobs {
  /** The one member of the object that stands in the ledger for a text kept apart. */
  static final String MEMBER = "blob";

  private static final int SALT_BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  /** The value with every erasable text kept apart. */
  Json.Obj hide(Database database, Json.Obj value) {
    return (Json.Obj) walk(value, object -> hideOne(database, object));
  }

  /** The value with its texts put back; an erased text is an empty one. */
  static Json.Obj reveal(Database database, Json.Obj value) {
    return (Json.Obj) walk(value, object -> revealOne(database, object));
  }

  private Json.Obj hideOne(Database database, Json.Obj object) {
    String text = only(object, Erasable.MEMBER);
    if (text == null) {
      return object;
    }
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String hash = Sha256.hex(salt, bytes);
    database.update("INSERT INTO blob (hash, salt, bytes) VALUES (?, ?, ?)", hash, salt, bytes);
    return Json.object().text(MEMBER, hash).build();
  }

  private static Json.Obj revealOne(Database database, Json.Obj object) {
    String hash = only(object, MEMBER);
    if (hash == null) {
      return object;
    }
    return Json.object()
        .text(
            Erasable.MEMBER,
            database
                .first("SELECT bytes FROM blob WHERE hash = ?", row -> row.getBytes(1), hash)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""))
        .build();
  }

  /** The object's text when the named member is its only one. */
  static @Nullable String only(Json.Obj object, String member) {
    return object.members().size() == 1 && object.members().get(member) instanceof Json.Text text
        ? text.value()
        : null;
  }

  private static Json walk(Json value, UnaryOperator<Json.Obj> change) {
    return switch (value) {
      case Json.Obj object -> {
        Map<String, Json> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, walk(member, change)));
        yield change.apply(new Json.Obj(members));
      }
      case Json.Arr array -> {
        List<Json> items = new ArrayList<>();
        array.items().forEach(item -> items.add(walk(item, change)));
        yield new Json.Arr(items);
      }
      default -> value;
    };
  }
}
