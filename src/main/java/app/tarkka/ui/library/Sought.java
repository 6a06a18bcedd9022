package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.SearchHit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What was looked for in the library, and the answer.
 *
 * @param words as typed
 * @param readAs what they were taken for, empty when for what they are
 */
record Sought(String words, String readAs, List<SearchHit> hits) {
  /** More hits than anybody reads; a longer search finds fewer. */
  static final int MOST_HITS = 200;

  static final Sought NOTHING = new Sought("", "", List.of());

  Sought {
    hits = List.copyOf(hits);
  }

  /** As everywhere, a slip is forgiven where nothing has the words as they were typed. */
  static Sought of(String wanted, Documents documents, UnaryOperator<List<Document>> titles) {
    List<SearchHit> exact = documents.search(wanted, MOST_HITS);
    Optional<String> near = exact.isEmpty() ? documents.nearest(wanted) : Optional.empty();
    List<SearchHit> hits = near.map(words -> documents.search(words, MOST_HITS)).orElse(exact);
    String readAs = hits.isEmpty() ? "" : near.orElse("");
    List<Document> shown = titles.apply(hits.stream().map(SearchHit::document).toList());
    return new Sought(
        wanted,
        readAs,
        IntStream.range(0, hits.size())
            .mapToObj(at -> new SearchHit(shown.get(at), hits.get(at).where()))
            .toList());
  }
}
