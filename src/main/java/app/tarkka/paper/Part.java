package app.tarkka.paper;

import app.tarkka.paper.layout.Block;
import java.util.List;
import java.util.Optional;

/**
 * A run of pages of a sheet that begins on a new page.
 *
 * @param name printed in the head of its pages, empty for the sheet's own part
 * @param furniture of a part that is another document than the rest of the sheet
 * @param tab at the outer edge of its pages, by which a book is opened at it
 */
public record Part(
    String name, List<Block> blocks, Optional<PageFurniture> furniture, Optional<Tab> tab) {
  public Part {
    blocks = List.copyOf(blocks);
  }

  public Part(String name, List<Block> blocks) {
    this(name, blocks, Optional.empty(), Optional.empty());
  }
}
