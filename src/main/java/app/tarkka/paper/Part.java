package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run of pages of a sheet that begins on a new page.
 *
 * @param name printed in the head of its pages, empty for the sheet's own part
 * @param furniture of a part that is another document than the rest of the sheet
 * @param tab at the outer edge of its pages, by which a book is opened at it
 * @param above stands over the text on each of its pages: that the sheet is no original, say
 */
public record Part(
    String name,
    List<Block> blocks,
    Optional<PageFurniture> furniture,
    Optional<Tab> tab,
    Leaf leaf,
    List<Block> above) {
  /** Whether a part may stand on the back of the one before. */
  public enum Leaf {
    ANY,
    /** Never, however the printer is set: who gets it must not turn it over and read the other. */
    OF_ITS_OWN
  }

  public Part {
    blocks = List.copyOf(blocks);
    above = List.copyOf(above);
  }

  public Part(
      String name, List<Block> blocks, Optional<PageFurniture> furniture, Optional<Tab> tab) {
    this(name, blocks, furniture, tab, Leaf.ANY, List.of());
  }

  public Part(String name, List<Block> blocks) {
    this(name, blocks, Optional.empty(), Optional.empty());
  }

  /** A part that goes to somebody else than the one before. */
  public static Part apart(String name, List<Block> blocks) {
    return new Part(name, blocks, Optional.empty(), Optional.empty(), Leaf.OF_ITS_OWN, List.of());
  }

  /** With what stands over its text on each of its pages. */
  public Part under(List<Block> said) {
    return new Part(name, blocks, furniture, tab, leaf, said);
  }

  /** With one more block before all others. */
  Part opened(Block first) {
    List<Block> all = new ArrayList<>(List.of(first, new Gap(mm(3))));
    all.addAll(blocks);
    return new Part(name, all, furniture, tab, leaf, above);
  }
}
