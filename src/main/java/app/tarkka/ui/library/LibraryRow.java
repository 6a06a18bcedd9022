package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.Kind;
import app.tarkka.document.ReviewState;
import app.tarkka.document.RevisionState;
import java.util.Optional;

/**
 * A line of the list.
 *
 * @param where the text around a hit, with the matched words between U+0002 and U+0003; empty when
 *     nothing is searched or the hit is in the title
 */
public record LibraryRow(Document document, String where, ReviewState review) {

  /** What can be done with the document now. */
  public boolean offers(DocumentAction action) {
    return switch (action) {
      case OPEN, EDIT, DUPLICATE, TEMPLATE, PRINT, MOVE -> true;
      case RUN -> effective().isPresent() && document.kind() != Kind.POLICY;
      case READERS, WITHDRAW -> effective().isPresent();
      case DELETE ->
          effective().isEmpty()
              && document.newest() == 1
              && document.newestState() == RevisionState.DRAFT;
    };
  }

  Optional<Integer> effective() {
    return Optional.ofNullable(document.effective());
  }
}
