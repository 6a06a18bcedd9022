package app.tarkka.document.manual;

import app.tarkka.document.DocumentId;

/** What stands in a manual, in its order. */
public sealed interface ManualPart {
  /** Words that the documents after it stand under. */
  record Heading(String text) implements ManualPart {}

  record Entry(DocumentId document) implements ManualPart {}
}
