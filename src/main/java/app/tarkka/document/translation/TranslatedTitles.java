package app.tarkka.document.translation;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Documents as a list in one language shows them: under the title that the approved translation of
 * the wording in force has in it, or else under their own.
 */
public record TranslatedTitles(Translations translations, Locale language, InstantSource clock)
    implements UnaryOperator<List<Document>> {
  @Override
  public List<Document> apply(List<Document> documents) {
    Map<DocumentId, String> titles =
        translations.titles(
            language.getLanguage(), clock.instant(), documents.stream().map(Document::id).toList());
    return titles.isEmpty()
        ? documents
        : documents.stream()
            .map(one -> one.titled(titles.getOrDefault(one.id(), one.title())))
            .toList();
  }
}
