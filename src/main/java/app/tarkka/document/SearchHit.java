package app.tarkka.document;

/**
 * A document found by what was typed.
 *
 * @param where the text around the hit, with the matched words between U+0002 and U+0003; empty
 *     when the hit is in the code or title
 */
public record SearchHit(Document document, String where) {}
