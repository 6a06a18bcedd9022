package app.tarkka.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which sheets say what is Tarkka's own on them: heads, captions, what one signs. */
public enum SheetLanguage {
  ENGLISH("en", "English"),
  FINNISH("fi", "Suomi"),
  INDONESIAN("id", "Bahasa Indonesia");

  private final String tag;
  private final String ownName;

  SheetLanguage(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  public String tag() {
    return tag;
  }

  /** The name that its speakers read: the same in every language. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** By a language tag such as {@code fi} or {@code fi-FI}; empty when sheets do not speak it. */
  public static Optional<SheetLanguage> of(String tag) {
    return of(Locale.forLanguageTag(tag));
  }

  /** What a document's sheet speaks: its own language, or the other when no sheet speaks that. */
  public static SheetLanguage ofDocument(String language, SheetLanguage otherwise) {
    return of(language).orElse(otherwise);
  }

  /** What the program speaks in that place: the locale's language, or English. */
  public static SheetLanguage ofProgram(Locale locale) {
    return of(locale).orElse(ENGLISH);
  }

  private static Optional<SheetLanguage> of(Locale locale) {
    return Arrays.stream(values())
        .filter(one -> one.locale().getLanguage().equals(locale.getLanguage()))
        .findFirst();
  }
}
