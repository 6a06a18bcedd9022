package app.tarkka.document.translation;

/**
 * One text in another language.
 *
 * @param place of the text within the wording
 * @param source the very words that were translated; when the wording no longer says them, the
 *     translation is stale
 * @param text the translation, never blank
 */
public record TranslatedText(String place, String source, String text) {
  public TranslatedText {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a text that is not translated is left out");
    }
  }
}
