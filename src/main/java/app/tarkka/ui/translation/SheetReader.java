package app.tarkka.ui.translation;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.translation.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a document's revision and its translation, in the background. */
final class SheetReader {
  private static final List<String> USUAL = List.of("en", "fi", "id");

  private final TranslationServices services;
  private final String spoken;

  /**
   * @param window whose language is shown first, where there is such a translation
   */
  SheetReader(TranslationServices services, Locale window) {
    this.services = services;
    spoken = window.getLanguage();
  }

  /** What can be translated, into what, and the sheet that was asked for. */
  record Found(List<Revision> revisions, List<String> languages, Optional<Sheet> sheet) {
    Found {
      revisions = List.copyOf(revisions);
      languages = List.copyOf(languages);
    }
  }

  Found find(DocumentId document, Optional<Integer> wanted, Optional<String> language) {
    List<Revision> all = services.documents().revisions(document);
    Revision newest = all.getFirst();
    List<Revision> offered = new ArrayList<>(List.of(newest));
    all.stream()
        .filter(r -> r.state() == RevisionState.EFFECTIVE && r.number() != newest.number())
        .forEach(offered::add);
    Revision revision =
        offered.stream()
            .filter(r -> wanted.filter(n -> n == r.number()).isPresent())
            .findFirst()
            .orElse(offered.getLast());
    String source = revision.content().language();
    Set<String> tags = new TreeSet<>(USUAL);
    tags.addAll(services.translations().languages(document));
    language.ifPresent(tags::add);
    tags.remove(source);
    List<String> there =
        services.translations().languages(document).stream()
            .filter(tag -> !tag.equals(source))
            .toList();
    String tag =
        language
            .filter(tags::contains)
            .or(
                () ->
                    Optional.of(spoken).filter(there.isEmpty() ? tags::contains : there::contains))
            .orElseGet(() -> there.isEmpty() ? first(tags) : there.getFirst());
    Translation translation = services.control().of(revision, tag);
    boolean approved =
        services.translations().approved(revision.hash()).stream()
            .anyMatch(a -> a.hash().equals(translation.hash()));
    return new Found(
        offered, List.copyOf(tags), Optional.of(new Sheet(revision, translation, approved)));
  }

  private static String first(Set<String> tags) {
    return tags.iterator().next();
  }
}
