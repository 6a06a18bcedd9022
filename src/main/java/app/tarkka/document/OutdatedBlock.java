package app.tarkka.document;

/**
 * A block whose steps a document has from an older revision than the one in force: they change only
 * when somebody takes the newer one.
 *
 * @param document that has the block in its newest wording, be that a draft
 * @param code of the block's own document, as it is in force
 * @param pinned the block's revision that the document has
 * @param current the one that is in force
 */
public record OutdatedBlock(DocumentId document, String code, int pinned, int current) {}
