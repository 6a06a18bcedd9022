package app.tarkka.person;

/**
 * In which translation a person read what they acted on; there is none for who read the source.
 *
 * @param language a BCP 47 tag such as {@code fi}
 * @param translation SHA-256 of the translation's canonical bytes, in hexadecimal
 */
public record LanguageRead(String language, String translation) {}
