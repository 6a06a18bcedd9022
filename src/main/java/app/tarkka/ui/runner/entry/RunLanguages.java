package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.Translations;
import app.tarkka.run.RunId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which languages a run can be worked on in, and which one each person chose for it at this seat
 * (R16). It is nobody's setting: the window keeps its own language.
 */
public final class RunLanguages {
  /** The languages of Tarkka's own words. */
  private static final List<String> SPOKEN = List.of("en", "fi", "id");

  private final Translations translations;
  private final Map<Chooser, String> chosen = new HashMap<>();

  /** Whoever has a screen of the run: the doer, the checker, or nobody yet. */
  public record Chooser(RunId run, String person) {}

  public RunLanguages(Translations translations) {
    this.translations = translations;
  }

  /** Reads the library: every language of Tarkka and of the wording, Tarkka's own first. */
  public List<RunLanguage> of(Content source, ContentHash hash) {
    Map<String, ApprovedTranslation> approved = new TreeMap<>();
    translations.approved(hash).forEach(each -> approved.put(each.language(), each));
    List<String> tags = new ArrayList<>(SPOKEN);
    approved.keySet().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
    if (!tags.contains(source.language()) && !source.language().isBlank()) {
      tags.add(source.language());
    }
    return tags.stream()
        .map(
            tag ->
                new RunLanguage(tag, SPOKEN.contains(tag), Optional.ofNullable(approved.get(tag))))
        .toList();
  }

  /** What that person chose, or else the window's own language. */
  public RunLanguage current(Chooser who, List<RunLanguage> offered, Locale window) {
    String tag = chosen.getOrDefault(who, window.getLanguage());
    return offered.stream()
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElse(offered.getFirst());
  }

  public void choose(Chooser who, RunLanguage language) {
    chosen.put(who, language.tag());
  }

  /** What somebody chose before they said who they are is theirs. */
  public void take(Chooser from, Chooser to) {
    String tag = chosen.remove(from);
    if (tag != null) {
      chosen.putIfAbsent(to, tag);
    }
  }
}
