package app.tarkka.paper;

/**
 * A file that goes inside a PDF, where every reader of PDF finds it.
 *
 * @param name with its ending
 * @param mime such as {@code application/json}
 * @param description what it is, in the sheet's language
 */
public record Attachment(String name, String mime, String description, byte[] bytes) {}
