package app.tarkka.document.template;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Copies;
import java.util.function.Supplier;

/**
 * What a new document can start from.
 *
 * @param name as people look for it
 * @param about what it is for, in a sentence; empty when nothing is said
 * @param content what the document has from the start: its sections and steps with what they ask
 *     for, and of the words those that every such document has
 */
public record Template(String name, String about, Content content, Guidance guidance) {

  /** A content to be kept as a draft, with the guidance of its own steps. */
  public record Start(Content content, Guidance guidance) {}

  /**
   * A document of its own, without a code.
   *
   * @param ids never gives the same twice
   */
  public Start start(Supplier<StepId> ids) {
    Copies copies = new Copies(ids);
    Content begun = content.toBuilder().code("").sections(copies.sections(content)).build();
    return new Start(begun, guidance.renamed(copies.names()));
  }
}
