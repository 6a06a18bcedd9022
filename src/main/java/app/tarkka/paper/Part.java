package app.tarkka.paper;

import app.tarkka.paper.layout.Block;
import java.util.List;

/**
 * A run of pages of a sheet that begins on a new page.
 *
 * @param name printed in the head of its pages, empty for the sheet's own part
 */
public record Part(String name, List<Block> blocks) {
  public Part {
    blocks = List.copyOf(blocks);
  }
}
