package app.tarkka.store.sqlite;

import app.tarkka.document.TranslationHash;
import app.tarkka.document.translation.Translation;
import app.tarkka.json.JsonException;
import java.util.function.Consumer;

/** Recomputes the hashes of translations from their bytes, and what they say they translate. */
final class TranslationCheck {
  private final Database library;
  private final Consumer<String> found;

  TranslationCheck(Database library, Consumer<String> found) {
    this.library = library;
    this.found = found;
  }

  void run() {
    library.each(
        "SELECT hash, content, language, coalesce(bytes, x'') FROM frozen_translation",
        row -> approved(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)));
    library.each(
        "SELECT document, language, hash, coalesce(bytes, x'') FROM translation_draft",
        row -> {
          if (!TranslationHash.ofBytes(row.getBytes(4)).hex().equals(row.getString(3))) {
            found.accept("The draft of a translation (" + row.getString(2) + ") was changed.");
          }
        });
  }

  private void approved(String hash, String content, String language, byte[] bytes) {
    if (!TranslationHash.ofBytes(bytes).hex().equals(hash)) {
      found.accept("An approved translation (" + language + ") was changed.");
      return;
    }
    try {
      Translation translation = SqliteTranslations.read(bytes);
      if (!(translation.content().hex().equals(content)
          && translation.language().equals(language))) {
        found.accept("What an approved translation (" + language + ") is of was changed.");
      }
    } catch (JsonException e) {
      found.accept("An approved translation (" + language + ") cannot be read.");
    }
  }
}
