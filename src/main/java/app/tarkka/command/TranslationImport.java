package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.Translation;
import app.tarkka.document.translation.TranslationJson;
import app.tarkka.document.translation.Translations;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import app.tarkka.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps translations that were exported as drafts: of a document that was read just now, or else of
 * one that the library has in that wording. Somebody approves them, as any translation.
 */
final class TranslationImport {
  /** As large as a translation of the longest document that is read. */
  private static final long MOST_BYTES = 20_000_000;

  private final Documents documents;
  private final Translations translations;
  private final PersonId author;
  private final InstantSource clock;
  private final Map<ContentHash, Target> read = new HashMap<>();

  /** A file that is not kept; the message says why. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  private record Target(DocumentId document, Content content) {}

  TranslationImport(
      Documents documents, Translations translations, PersonId author, InstantSource clock) {
    this.documents = documents;
    this.translations = translations;
    this.author = author;
    this.clock = clock;
  }

  /** A document that was read in the same call, by the wording that its file has. */
  void of(Content inFile, DocumentId document, Content kept) {
    read.put(ContentHash.of(inFile), new Target(document, kept));
  }

  /**
   * What was kept, in words for people.
   *
   * @throws Refused when the file is no translation, or of nothing that is here
   */
  String keep(Path file) throws Refused {
    Translation translation = read(file);
    Target target =
        Optional.ofNullable(read.get(translation.content()))
            .or(() -> inLibrary(translation.content()))
            .orElseThrow(
                () ->
                    new Refused(
                        file
                            + " translates a wording that no document here has. Import the document"
                            + " beside it in the same call."));
    Translation draft = translation.onto(target.content());
    translations.saveDraft(target.document(), draft, author, clock.instant());
    return file
        + ": draft translation of "
        + target.content().code()
        + " into "
        + draft.language()
        + ", "
        + draft.texts().size()
        + (draft.texts().size() == 1 ? " text" : " texts");
  }

  private static Translation read(Path file) throws Refused {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refused(file + " is too large for a translation.");
      }
      return TranslationJson.read(JsonText.object(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new Refused(file + " cannot be read: " + e.getMessage());
    } catch (JsonException | IllegalArgumentException e) {
      throw new Refused(file + " is no translation of Tarkka's: " + e.getMessage());
    }
  }

  private Optional<Target> inLibrary(ContentHash wording) {
    for (Document document : documents.all()) {
      for (Revision revision : documents.revisions(document.id())) {
        if (revision.hash().equals(wording)) {
          return Optional.of(new Target(document.id(), revision.content()));
        }
      }
    }
    return Optional.empty();
  }
}
