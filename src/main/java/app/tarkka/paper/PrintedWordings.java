package app.tarkka.paper;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In which words a revision can be printed, read from the library. */
public record PrintedWordings(Translations translations) {

  /**
   * The original first; then each language in which somebody translated it: the approved
   * translation of this very wording, or else the draft.
   */
  public List<PrintedWording> of(Revision revision) {
    Content content = revision.content();
    List<PrintedWording> all = ofRun(content, revision.hash());
    Set<String> approved = all.stream().map(PrintedWordings::language).collect(Collectors.toSet());
    for (String language : translations.languages(revision.document())) {
      if (!approved.contains(language)) {
        translations
            .draft(revision.document(), language)
            .map(draft -> draft.onto(content))
            .filter(draft -> !draft.texts().isEmpty())
            .ifPresent(draft -> all.add(PrintedWording.draft(content, draft)));
      }
    }
    return List.copyOf(all);
  }

  /** What a run was worked on in: the original, and approved translations of its wording. */
  public List<PrintedWording> ofRecord(Content content, ContentHash hash) {
    return List.copyOf(ofRun(content, hash));
  }

  /** The one of that language; the original when none is named. */
  public static Optional<PrintedWording> in(List<PrintedWording> all, Optional<String> language) {
    return language.isEmpty()
        ? all.stream().findFirst()
        : all.stream()
            .filter(one -> one.in().isPresent() && language(one).equals(language.get()))
            .findFirst();
  }

  private List<PrintedWording> ofRun(Content content, ContentHash hash) {
    List<PrintedWording> all = new ArrayList<>(List.of(PrintedWording.original(content)));
    for (ApprovedTranslation translation : translations.approved(hash)) {
      all.add(PrintedWording.approved(content, translation));
    }
    return all;
  }

  private static String language(PrintedWording wording) {
    return wording.in().map(PrintedWording.In::language).orElse("");
  }
}
