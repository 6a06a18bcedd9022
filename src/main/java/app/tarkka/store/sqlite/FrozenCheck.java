package app.tarkka.store.sqlite;

import app.tarkka.document.CodeKey;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import app.tarkka.json.JsonException;
import java.util.function.Consumer;

/** Recomputes the hashes of submitted wordings, drafts, pictures and layouts from their bytes. */
final class FrozenCheck {
  private final Database library;
  private final Consumer<String> found;

  FrozenCheck(Database library, Consumer<String> found) {
    this.library = library;
    this.found = found;
  }

  void run() {
    library.each(
        "SELECT hash, kind, code, title, language, coalesce(bytes, x''), verifies, folded,"
            + " code_key, verifies_key FROM frozen",
        row -> {
          String named = row.getString(3) + " " + row.getString(4);
          byte[] bytes = row.getBytes(6);
          if (!ContentHash.ofBytes(bytes).hex().equals(row.getString(1))) {
            found.accept("A submitted wording of " + named + " was changed.");
            return;
          }
          Content content = read(bytes, named);
          if (content != null
              && !(content.kind().token().equals(row.getString(2))
                  && content.code().equals(row.getString(3))
                  && content.title().equals(row.getString(4))
                  && content.language().equals(row.getString(5))
                  && content.verifies().equals(row.getString(7))
                  && Contents.folded(content).equals(row.getString(8))
                  && CodeKey.of(content.code()).equals(row.getString(9))
                  && CodeKey.of(content.verifies()).equals(row.getString(10)))) {
            found.accept("The name of a submitted wording of " + named + " was changed.");
          }
        });
    library.each(
        "SELECT code, hash, coalesce(bytes, x'') FROM draft",
        row -> {
          if (!ContentHash.ofBytes(row.getBytes(3)).hex().equals(row.getString(2))) {
            found.accept("The draft of " + row.getString(1) + " was changed.");
          }
        });
    library.each(
        "SELECT hash, coalesce(bytes, x'') FROM media",
        row -> {
          if (!Sha256.hex(row.getBytes(2)).equals(row.getString(1))) {
            found.accept("The picture " + row.getString(1) + " was changed.");
          }
        });
    Layouts.check(library, found);
  }

  private @org.jspecify.annotations.Nullable Content read(byte[] bytes, String named) {
    try {
      Content content = Contents.read(bytes);
      content.stepsAsWritten().flatMap(step -> step.media().stream()).forEach(this::picture);
      return content;
    } catch (JsonException e) {
      found.accept("A submitted wording of " + named + " cannot be read.");
      return null;
    }
  }

  private void picture(Media media) {
    String hash = media.sha256();
    if (hash != null && !library.exists("SELECT 1 FROM media WHERE hash = ?", hash)) {
      found.accept("The picture " + media.name() + " is missing.");
    }
    String larger = media.original();
    if (larger != null && !library.exists("SELECT 1 FROM media WHERE hash = ?", larger)) {
      found.accept("The larger picture that " + media.name() + " was made of is missing.");
    }
  }
}
