package app.tarkka.paper.difference;

import app.tarkka.document.Revision;
import app.tarkka.document.difference.Difference;
import app.tarkka.paper.Words;

/** Two revisions of one document, laid side by side in words. */
public record RevisionPair(
    String code, String title, RevisionFacts before, RevisionFacts after, Changes changes) {

  public static RevisionPair of(
      Revision before, Revision after, RevisionFacts.Reader facts, Words words) {
    return new RevisionPair(
        after.content().code(),
        after.content().title(),
        facts.of(before),
        facts.of(after),
        ChangesReader.read(Difference.between(before.content(), after.content()), words));
  }
}
