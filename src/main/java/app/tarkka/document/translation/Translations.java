package app.tarkka.document.translation;

import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.TranslationHash;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the translations of the documents of one library. Calls that write are one transaction. */
public interface Translations {

  /** The languages that the document has a translation in, approved or in work. */
  List<String> languages(DocumentId document);

  /** What is being translated, as last saved, bound to whatever wording it was made for. */
  Optional<Translation> draft(DocumentId document, String language);

  /** Everyone who changed the draft since it was last approved. */
  Set<PersonId> translators(DocumentId document, String language);

  /** Saves the draft; whoever saves the same texts again has translated nothing. */
  void saveDraft(DocumentId document, Translation draft, PersonId by, Instant at);

  /** The approved translations of one wording, the newest of each language, by language. */
  List<ApprovedTranslation> approved(ContentHash content);

  /** The translation of any wording of the document that was approved last in that language. */
  Optional<ApprovedTranslation> newest(DocumentId document, String language);

  /** The titles in that language of the wordings in force at an instant, where approved. */
  Map<DocumentId, String> titles(String language, Instant at, List<DocumentId> documents);

  Optional<Translation> byHash(TranslationHash hash);

  /** Freezes the draft that the event names, and records its approval. */
  void approve(DocumentEvent.TranslationApproved event, Attribution by);
}
