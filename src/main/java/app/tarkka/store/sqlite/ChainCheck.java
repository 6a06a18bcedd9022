package app.tarkka.store.sqlite;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import app.tarkka.json.Salt;
import app.tarkka.ledger.HashChain;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Recomputes the ledger's chain and the hashes of the texts kept apart. */
final class ChainCheck {
  private final Database library;
  private final Consumer<String> found;
  private long sequence;
  private byte[] hash = HashChain.beginning();

  ChainCheck(Database library, Consumer<String> found) {
    this.library = library;
    this.found = found;
  }

  /** Of the newest row. */
  long sequence() {
    return sequence;
  }

  byte[] hash() {
    return hash;
  }

  void run(LongConsumer progress) {
    library.each(
        // Damage can leave a NULL where the schema allows none.
        "SELECT seq, coalesce(idem, ''), coalesce(prev, x''), coalesce(hash, x''),"
            + " coalesce(body, x'') FROM ledger ORDER BY seq",
        row -> {
          row(row.getLong(1), row.getString(2), row.getBytes(3), row.getBytes(4), row.getBytes(5));
          progress.accept(sequence);
        });
    if (sequence == 0) {
      found.accept("The ledger is empty.");
    }
  }

  private void row(long number, String idem, byte[] previous, byte[] stored, byte[] body) {
    if (number != sequence + 1) {
      found.accept(
          "Rows " + (sequence + 1) + " to " + (number - 1) + " of the ledger are missing.");
    } else if (!Arrays.equals(previous, hash)) {
      found.accept("Row " + number + " of the ledger does not follow the row before it.");
    }
    if (!Arrays.equals(HashChain.hash(number, previous, idem, body), stored)) {
      found.accept("Row " + number + " of the ledger was changed.");
    }
    try {
      texts(number, JsonText.object(body));
    } catch (JsonException e) {
      found.accept("Row " + number + " of the ledger cannot be read.");
    }
    sequence = number;
    hash = stored;
  }

  private void texts(long number, Json value) {
    switch (value) {
      case Json.Obj object -> {
        String kept = Blobs.only(object, Erasable.KEPT);
        if (kept != null) {
          text(number, kept);
        }
        // Printed and exported files are named by their hash too, and are not kept.
        if (object.members().get("type") instanceof Json.Text type
            && type.value().equals("photographed")
            && object.members().get("sha256") instanceof Json.Text picture
            && !library.exists("SELECT 1 FROM media WHERE hash = ?", picture.value())) {
          found.accept("A picture of row " + number + " is missing.");
        }
        object.members().values().forEach(member -> texts(number, member));
      }
      case Json.Arr array -> array.items().forEach(item -> texts(number, item));
      default -> {}
    }
  }

  private void text(long number, String kept) {
    String what =
        library
            .first(
                "SELECT coalesce(salt, x''), coalesce(bytes, x'') FROM blob WHERE hash = ?",
                row -> wrong(kept, row.getBytes(1), row.getBytes(2)),
                kept)
            .orElse("is missing");
    if (!what.isEmpty()) {
      found.accept("A text of row " + number + " " + what + ".");
    }
  }

  /** Empty when nothing is. */
  private static String wrong(String kept, byte[] salt, byte[] bytes) {
    if (salt.length == 0 && bytes.length == 0) {
      return "was blanked, and nothing in the ledger says why";
    }
    // With a salt of any length, the beginning of a text could be passed off as the salt's end.
    return salt.length == Salt.BYTES && Sha256.hex(salt, bytes).equals(kept) ? "" : "was changed";
  }
}
