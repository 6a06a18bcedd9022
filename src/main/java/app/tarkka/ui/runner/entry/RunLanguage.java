package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.translation.ApprovedTranslation;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that a run can be worked on in.
 *
 * @param tag a BCP 47 tag such as {@code fi}
 * @param spoken whether Tarkka's own words exist in it
 * @param translation of the run's wording, empty when the wording is not translated into it
 */
public record RunLanguage(String tag, boolean spoken, Optional<ApprovedTranslation> translation) {

  /** The language's name as its speakers write it. */
  public String ownName() {
    Locale locale = Locale.forLanguageTag(tag);
    String name = locale.getDisplayName(locale);
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  /** Short enough for the bar: EN, FI. */
  public String shortName() {
    return tag.toUpperCase(Locale.ROOT);
  }

  /** The language of Tarkka's own words while this one is read. */
  public Locale words(Locale window) {
    return spoken ? Locale.forLanguageTag(tag) : window;
  }

  public Wording wording(Content source) {
    return translation.map(t -> Wording.of(source, t)).orElseGet(() -> Wording.of(source));
  }

  /** Whether nothing of the document is in this language. */
  public boolean foreign(Content source) {
    return translation.isEmpty() && !source.language().equals(tag);
  }
}
