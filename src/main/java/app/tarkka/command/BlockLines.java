package app.tarkka.command;

import app.tarkka.document.BlockPin;
import app.tarkka.document.Content;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.block.Blocks;
import app.tarkka.json.Json;
import java.util.List;
import java.util.Optional;

/** The blocks of a content of which a newer revision is in force, a line each, or as JSON. */
final class BlockLines {
  private final Content content;
  private final Documents documents;

  BlockLines(Content content, Documents documents) {
    this.content = content;
    this.documents = documents;
  }

  /**
   * A block that is behind.
   *
   * @param newest the revision in force of its document
   */
  record Outdated(BlockPin pin, int newest) {}

  /** In the order of the text. */
  List<Outdated> outdated() {
    return new Blocks(content)
        .pins().stream()
            .flatMap(pin -> newer(pin).stream().map(n -> new Outdated(pin, n)))
            .toList();
  }

  private Optional<Integer> newer(BlockPin pin) {
    return documents
        .effective(pin.document())
        .map(Revision::number)
        .filter(number -> number > pin.revision());
  }

  /** Such as {@code Section "Hands" [outdated-block] Steps of SOP-001 revision 2; …}. */
  String line(Outdated one) {
    return where(one) + " [outdated-block] " + sentence(one);
  }

  Json json(Outdated one) {
    return Json.object()
        .text("rule", "outdated-block")
        .text("place", where(one))
        .text("document", one.pin().code())
        .integer("revision", (long) one.pin().revision())
        .integer("inForce", (long) one.newest())
        .text("message", sentence(one))
        .build();
  }

  private String where(Outdated one) {
    String title =
        content.sections().stream()
            .filter(section -> one.pin().equals(section.from()))
            .findFirst()
            .map(Section::title)
            .orElse("");
    return "Section \"" + title + "\"";
  }

  private static String sentence(Outdated one) {
    return "Its steps are those of "
        + one.pin().code()
        + " revision "
        + one.pin().revision()
        + "; revision "
        + one.newest()
        + " is in force.";
  }
}
