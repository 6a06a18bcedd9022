package app.tarkka.ui.settings;

import java.util.Locale;

/** A language of the window, by its own name. */
public enum Language {
  ENGLISH("en", "English"),
  FINNISH("fi", "Suomi"),
  INDONESIAN("id", "Bahasa Indonesia");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The name that its speakers read: the same in every language. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language closest to what the system speaks; English when there is none. */
  public static Language of(Locale system) {
    for (Language language : values()) {
      if (language.locale().getLanguage().equals(system.getLanguage())) {
        return language;
      }
    }
    return ENGLISH;
  }
}
