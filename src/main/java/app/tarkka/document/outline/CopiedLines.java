package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines on the way through the clipboard.
 *
 * @param document that they are of: a step's id names it there, and nothing in another document
 */
public record CopiedLines(DocumentId document, Clipping lines) {

  /** As they can stand in another document. */
  public Detached detached() {
    return Detached.of(lines);
  }

  /** As JSON that {@link #read} understands. */
  public String json() {
    List<Section> all = new ArrayList<>(List.of(Section.of("", lines.steps())));
    all.addAll(lines.sections());
    return ContentText.of(Content.of(Kind.PROCEDURE, "rows", document.value(), all));
  }

  /** What {@link #json} wrote; empty when the text is anything else. */
  public static Optional<CopiedLines> read(String json) {
    try {
      Content content = ContentText.read(json);
      List<Section> all = content.sections();
      return all.isEmpty() || content.title().isBlank()
          ? Optional.empty()
          : Optional.of(
              new CopiedLines(
                  new DocumentId(content.title()),
                  new Clipping(all.getFirst().steps(), all.subList(1, all.size()))));
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}
