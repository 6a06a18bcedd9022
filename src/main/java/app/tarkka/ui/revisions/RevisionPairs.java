package app.tarkka.ui.revisions;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.RevisionFacts;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.person.People;
import java.time.ZoneId;
import java.util.Optional;

/** Reads two revisions for the screen that compares them, and for the paper. */
public record RevisionPairs(Documents documents, People people, ZoneId zone) {

  /** Empty when one of the two is not there. */
  public Optional<RevisionPair> of(DocumentId document, int before, int after, Words words) {
    Optional<Revision> one = documents.revision(document, before);
    Optional<Revision> other = documents.revision(document, after);
    RevisionFacts.Reader facts = new RevisionFacts.Reader(people.all(), zone, words);
    return one.flatMap(old -> other.map(now -> RevisionPair.of(old, now, facts, words)));
  }
}
