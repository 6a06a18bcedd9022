package app.tarkka.paper.difference;

import app.tarkka.document.Revision;
import app.tarkka.document.difference.Difference;
import app.tarkka.paper.Words;

/**
 * Two revisions of one document, laid side by side in words.
 *
 * @param language in which the document is written
 */
public record RevisionPair(
    String code,
    String title,
    String language,
    RevisionFacts before,
    RevisionFacts after,
    Changes changes) {

  public static RevisionPair of(
      Revision before, Revision after, RevisionFacts.Reader facts, Words words) {
    return new RevisionPair(
        after.content().code(),
        after.content().title(),
        after.content().language(),
        facts.of(before),
        facts.of(after),
        ChangesReader.read(Difference.between(before.content(), after.content()), words));
  }
}
