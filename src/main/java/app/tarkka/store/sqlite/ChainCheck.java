package app.tarkka.store.sqlite;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.HashChain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
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
        String kept = Blobs.only(object, Blobs.MEMBER);
        if (kept != null) {
          text(number, kept);
        }
        object.members().values().forEach(member -> texts(number, member));
      }
      case Json.Arr array -> array.items().forEach(item -> texts(number, item));
      default -> {}
    }
  }

  private void text(long number, String kept) {
    Optional<Boolean> whole =
        library.first(
            "SELECT coalesce(salt, x'00'), coalesce(bytes, x'') FROM blob WHERE hash = ?",
            row -> erased(row) || Sha256.hex(row.getBytes(1), row.getBytes(2)).equals(kept),
            kept);
    if (whole.isEmpty()) {
      found.accept("A text of row " + number + " is missing.");
    } else if (!whole.get()) {
      found.accept("A text of row " + number + " was changed.");
    }
  }

  private static boolean erased(ResultSet row) throws SQLException {
    return row.getBytes(1).length == 0 && row.getBytes(2).length == 0;
  }
}
