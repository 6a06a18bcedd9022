package app.tarkka.document.find;

import app.tarkka.document.outline.Spot;
import java.util.Optional;

/**
 * Where a text stands.
 *
 * @param line empty for what the document says of itself
 */
public record Place(Optional<Spot> line, Part part) {
  /** Which of its texts. */
  public enum Part {
    /** What is written in the line itself; of a document, its title. */
    TITLE,
    /** What stands under a heading, or before the first one. */
    TEXT,
    NOTICE,
    OPTION,
    /** When a section begins, or what is said at its end. */
    CUE,
    /** What may be decided alone. */
    AUTHORITY,
    /** Purpose, scope, tools, materials, references. */
    ABOUT;

    /** Sentences, rather than a name or a choice that others repeat by its words. */
    boolean prose() {
      return this != OPTION && this != ABOUT;
    }
  }
}
