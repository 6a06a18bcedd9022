package app.tarkka.store.sqlite;

import app.tarkka.document.CodeKey;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.ContentJson;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.run.search.Folded;

/** Contents as bytes, and the bytes that are frozen for ever. */
final class Contents {
  private Contents() {}

  static byte[] bytes(Content content) {
    return CanonicalJson.bytes(ContentJson.write(content));
  }

  static Content read(byte[] bytes) {
    return ContentJson.read(JsonText.object(bytes));
  }

  /** Keeps the bytes for ever, once. */
  static void freeze(Database database, byte[] bytes) {
    String hash = ContentHash.ofBytes(bytes).hex();
    if (database.exists("SELECT 1 FROM frozen WHERE hash = ?", hash)) {
      return;
    }
    Content content = read(bytes);
    database.update(
        "INSERT INTO frozen (hash, kind, code, title, language, verifies, bytes, folded,"
            + " code_key, verifies_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        hash,
        content.kind().token(),
        content.code(),
        content.title(),
        content.language(),
        content.verifies(),
        bytes,
        folded(content),
        CodeKey.of(content.code()),
        CodeKey.of(content.verifies()));
  }

  /** Code and title as the search of records compares them: a space stands before each word. */
  static String folded(Content content) {
    String code = Folded.of(content.code());
    String words = String.join(" ", SearchText.words(code + " " + Folded.of(content.title())));
    return " " + code + " " + words;
  }

  /**
   * @throws IllegalStateException when the library does not have it
   */
  static Content frozen(Database database, String hash) {
    return database
        .first("SELECT bytes FROM frozen WHERE hash = ?", row -> row.getBytes(1), hash)
        .map(Contents::read)
        .orElseThrow(() -> new IllegalStateException("the library lacks the wording " + hash));
  }
}
