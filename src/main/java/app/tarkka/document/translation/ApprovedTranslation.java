package app.tarkka.document.translation;

import app.tarkka.document.TranslationHash;
import app.tarkka.person.PersonId;
import java.time.Instant;

/** A translation that somebody other than its translators approved; its bytes are kept for ever. */
public record ApprovedTranslation(
    TranslationHash hash, Translation translation, PersonId approver, Instant at) {

  public String language() {
    return translation.language();
  }
}
