package app.tarkka.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills pages with blocks. A block that must stay with the next one moves with it; a block is split
 * when it may be, or when it is taller than a page. Nothing is left out: what cannot be split and
 * does not fit is drawn on a page of its own.
 */
public final class Flow {
  private static final float SLACK = 0.01f;

  private final float width;
  private final float height;
  private final List<List<Placed>> pages = new ArrayList<>();
  private List<Placed> page = new ArrayList<>();
  private float used;

  /**
   * @param y below the top of the page's inside
   */
  public record Placed(Block block, float y) {}

  private Flow(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** The pages that the blocks take; at least one. */
  public static List<List<Placed>> pages(List<Block> blocks, float width, float height) {
    Flow flow = new Flow(width, height);
    for (int from = 0; from < blocks.size(); ) {
      int to = from;
      while (to < blocks.size() - 1 && blocks.get(to).keeping() == Block.Keeping.WITH_NEXT) {
        to++;
      }
      flow.place(blocks.subList(from, to + 1));
      from = to + 1;
    }
    flow.turn();
    return flow.pages;
  }

  private void place(List<Block> unit) {
    float leading = 0;
    for (Block block : unit.subList(0, unit.size() - 1)) {
      leading += block.height(width);
    }
    Block last = unit.getLast();
    if (leading + last.height(width) > left() + SLACK) {
      boolean fitsAPage = leading + last.height(width) <= height + SLACK;
      boolean free = last.keeping() == Block.Keeping.FREE;
      Optional<Block.Split> cut =
          free || !fitsAPage ? split(last, left() - leading) : Optional.empty();
      if (cut.isEmpty() && !page.isEmpty()) {
        turn();
        place(unit);
        return;
      }
      if (cut.isPresent()) {
        unit.subList(0, unit.size() - 1).forEach(this::put);
        put(cut.get().head());
        turn();
        place(List.of(cut.get().rest()));
        return;
      }
      unit.forEach(this::alone);
      return;
    }
    unit.forEach(this::put);
  }

  /** Of what is longer than a page with what it must stay with, each for itself. */
  private void alone(Block block) {
    if (block.height(width) <= left() + SLACK) {
      put(block);
      return;
    }
    Optional<Block.Split> cut = block.split(width, left());
    if (cut.isPresent()) {
      put(cut.get().head());
      turn();
      alone(cut.get().rest());
    } else if (page.isEmpty()) {
      put(block);
    } else {
      turn();
      alone(block);
    }
  }

  /**
   * What does not fit here goes to the next page whole, and is cut only where that is too short.
   */
  private Optional<Block.Split> split(Block block, float available) {
    return page.isEmpty()
        ? block.split(width, available)
        : block.splitBetweenParts(width, available);
  }

  private float left() {
    return height - used;
  }

  private void put(Block block) {
    if (page.isEmpty() && block instanceof Gap) {
      return;
    }
    page.add(new Placed(block, used));
    used += block.height(width);
  }

  private void turn() {
    if (!page.isEmpty() || pages.isEmpty()) {
      pages.add(page);
      page = new ArrayList<>();
      used = 0;
    }
  }
}
