package app.tarkka.ledger;

import java.util.List;

/**
 * A manual as the ledger keeps it: whole, each time it is changed.
 *
 * @param id that stays when it is renamed
 * @param parts in their order
 */
public record KeptManual(String id, String title, String introduction, List<Part> parts) {
  public KeptManual {
    parts = List.copyOf(parts);
  }

  /**
   * A heading, or a document.
   *
   * @param heading its words; empty for a document
   * @param of the id of the document; empty for a heading
   */
  public record Part(String heading, String of) {
    public Part {
      if (heading.isBlank() == of.isBlank()) {
        throw new IllegalArgumentException("a part of a manual is a heading or a document");
      }
    }
  }
}
