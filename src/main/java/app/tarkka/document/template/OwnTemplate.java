package app.tarkka.document.template;

import app.tarkka.person.PersonId;
import java.time.Instant;

/**
 * A template of the shop's own, kept from one of its documents.
 *
 * @param id that stays when it is renamed
 * @param kept the wording as it was, and what guided whoever wrote it
 * @param by who kept it, and {@code at} when
 */
public record OwnTemplate(String id, String name, Keeping kept, PersonId by, Instant at) {

  /** To begin a document from. */
  public Template as(Keeping.Words words) {
    return kept.as(name, words);
  }
}
