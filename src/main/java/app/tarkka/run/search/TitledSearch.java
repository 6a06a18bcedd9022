package app.tarkka.run.search;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search whose documents are shown under other titles, such as those of a translation; what is
 * found does not depend on it. Records keep the title that their run had.
 *
 * @param titles what lists of documents are shown under
 */
public record TitledSearch(LibrarySearch search, UnaryOperator<List<Document>> titles)
    implements LibrarySearch {
  @Override
  public SearchAnswer find(SearchQuery query, LocalDate today, ZoneId zone, int most) {
    SearchAnswer answer = search.find(query, today, zone, most);
    List<Document> own =
        answer.found().stream().flatMap(TitledSearch::document).distinct().toList();
    Map<DocumentId, Document> shown =
        titles.apply(own).stream()
            .collect(Collectors.toMap(Document::id, Function.identity(), (one, _) -> one));
    List<String> words = query.folded();
    return new SearchAnswer(
        answer.found().stream().map(found -> titled(found, shown, words)).toList(),
        answer.readAs(),
        answer.more(),
        answer.offered());
  }

  private static Stream<Document> document(Found found) {
    return switch (found) {
      case Found.OfDocument it -> Stream.of(it.document());
      case Found.OfStep it -> Stream.of(it.document());
      case Found.OfPicture it -> Stream.of(it.document());
      case Found.OfPerson _, Found.OfSubject _, Found.OfRecord _ -> Stream.of();
    };
  }

  private static Found titled(Found found, Map<DocumentId, Document> shown, List<String> words) {
    return switch (found) {
      case Found.OfDocument it -> {
        Document other = shown.getOrDefault(it.document().id(), it.document());
        yield other.equals(it.document())
            ? it
            : new Found.OfDocument(
                other, Marked.beginnings(other.code() + "  " + other.title(), words), it.where());
      }
      case Found.OfStep it ->
          new Found.OfStep(
              shown.getOrDefault(it.document().id(), it.document()),
              it.step(),
              it.number(),
              it.text());
      case Found.OfPicture it ->
          new Found.OfPicture(
              shown.getOrDefault(it.document().id(), it.document()),
              it.step(),
              it.number(),
              it.name());
      case Found.OfPerson _, Found.OfSubject _, Found.OfRecord _ -> found;
    };
  }
}
