package app.tarkka.store.sqlite;

import app.tarkka.person.Badge;
import app.tarkka.person.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Badges beside the ledger, each as a hash under the key of its library. */
record BadgeRows(Database database) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  boolean has(PersonId person) {
    return database
        .first("SELECT 1 FROM badge WHERE person = ?", row -> row.getInt(1), person.value())
        .isPresent();
  }

  Optional<PersonId> owner(Badge badge) {
    return key()
        .flatMap(
            key ->
                database.first(
                    "SELECT b.person FROM badge b JOIN person p ON p.id = b.person"
                        + " WHERE b.hash = ? AND p.active = 1",
                    row -> new PersonId(row.getString(1)),
                    (Object) hash(key, badge)));
  }

  void give(PersonId person, Badge badge) {
    database.update(
        "INSERT INTO badge (person, hash) VALUES (?, ?)"
            + " ON CONFLICT (person) DO UPDATE SET hash = excluded.hash",
        person.value(),
        hash(key().orElseGet(this::newKey), badge));
  }

  void take(PersonId person) {
    database.update("DELETE FROM badge WHERE person = ?", person.value());
  }

  private Optional<byte[]> key() {
    return database.first("SELECT bytes FROM badge_key", row -> row.getBytes(1));
  }

  private byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    database.update("INSERT INTO badge_key (one, bytes) VALUES (1, ?)", (Object) key);
    return key;
  }

  private static byte[] hash(byte[] key, Badge badge) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(badge.code().getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
