package app.tarkka.store.sqlite;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.json.Salt;
import app.tarkka.ledger.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps erasable texts apart: the ledger holds SHA-256(salt ‖ text), the table the salt and the
 * text, so that the chain can be verified without them (trust.md §1). An event that says that a
 * text was erased does not exist yet; until it does, a text that is gone is damage.
 */
final class Blobs {
  private final SecureRandom random = new SecureRandom();

  /** The value with every erasable text kept apart. */
  Json.Obj hide(Database database, Json.Obj value) {
    return names(value, Erasable.MEMBER)
        ? (Json.Obj) walk(value, object -> hideOne(database, object))
        : value;
  }

  /** The value with its texts put back; an erased text is an empty one. */
  static Json.Obj reveal(Database database, Json.Obj value) {
    return names(value, Erasable.KEPT)
        ? (Json.Obj) walk(value, object -> revealOne(database, object))
        : value;
  }

  private Json.Obj hideOne(Database database, Json.Obj object) {
    if (!(object.members().get(Erasable.MEMBER) instanceof Json.Text text)) {
      return object;
    }
    byte[] salt = salt(object);
    byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
    String hash = Sha256.hex(salt, bytes);
    // The texts of one result share a salt, and two of them may be the same words.
    database.update(
        "INSERT INTO blob (hash, salt, bytes) SELECT ?1, ?2, ?3"
            + " WHERE NOT EXISTS (SELECT 1 FROM blob WHERE hash = ?1)",
        hash,
        salt,
        bytes);
    return Json.object().text(Erasable.KEPT, hash).build();
  }

  /** The one that the event brings, because something else in it names the hash, or a new one. */
  private byte[] salt(Json.Obj erasable) {
    if (erasable.members().get(Erasable.SALT) instanceof Json.Text hex) {
      return new Salt(hex.value()).bytes();
    }
    byte[] salt = new byte[Salt.BYTES];
    random.nextBytes(salt);
    return salt;
  }

  private static Json.Obj revealOne(Database database, Json.Obj object) {
    String hash = only(object, Erasable.KEPT);
    if (hash == null) {
      return object;
    }
    return database
        .first(
            "SELECT salt, bytes FROM blob WHERE hash = ?",
            row -> revealed(row.getBytes(1), row.getBytes(2)),
            hash)
        .orElseGet(() -> revealed(new byte[0], new byte[0]));
  }

  /** The hashes of the texts that a stored body names. */
  static List<String> named(byte[] body) {
    List<String> hashes = new ArrayList<>();
    walk(
        JsonText.object(body),
        object -> {
          String hash = only(object, Erasable.KEPT);
          if (hash != null) {
            hashes.add(hash);
          }
          return object;
        });
    return hashes;
  }

  static Optional<Evidence.KeptText> kept(Database database, String hash) {
    return database.first(
        "SELECT salt, bytes FROM blob WHERE hash = ?",
        row -> new Evidence.KeptText(hash, row.getBytes(1), row.getBytes(2)),
        hash);
  }

  private static Json.Obj revealed(byte[] salt, byte[] text) {
    return Json.object()
        .text(Erasable.MEMBER, new String(text, StandardCharsets.UTF_8))
        .text(Erasable.SALT, salt.length == Salt.BYTES ? HexFormat.of().formatHex(salt) : null)
        .build();
  }

  /** The object's text when the named member is its only one. */
  static @Nullable String only(Json.Obj object, String member) {
    return object.members().size() == 1 && object.members().get(member) instanceof Json.Text text
        ? text.value()
        : null;
  }

  /** Whether an object in the value has such a member; most events have no text at all. */
  private static boolean names(Json value, String member) {
    if (value instanceof Json.Obj object) {
      return object.members().containsKey(member) || anyNames(object.members().values(), member);
    }
    return value instanceof Json.Arr array && anyNames(array.items(), member);
  }

  private static boolean anyNames(Collection<Json> values, String member) {
    for (Json value : values) {
      if (names(value, member)) {
        return true;
      }
    }
    return false;
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
