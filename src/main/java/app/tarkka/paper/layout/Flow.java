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

  /** Of a page, what may leave it so that what comes behind is not alone. */
  private static final float COMPANY = 0.35f;

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
    List<List<Block>> units = units(blocks);
    Flow flow = new Flow(width, height);
    int last = -1;
    for (int i = 0; i < units.size(); i++) {
      int before = flow.pages.size();
      flow.place(units.get(i));
      if (i > 0 && flow.pages.size() > before) {
        last = flow.pages.size() == before + 1 && flow.page.size() == units.get(i).size() ? i : -1;
      }
    }
    flow.turn();
    boolean alone = last > 0 && last == units.size() - 1;
    return alone ? inCompany(units, width, height).orElse(flow.pages) : flow.pages;
  }

  private static List<List<Block>> units(List<Block> blocks) {
    List<List<Block>> units = new ArrayList<>();
    for (int from = 0; from < blocks.size(); ) {
      int to = from;
      while (to < blocks.size() - 1 && keeps(blocks, from, to)) {
        to++;
      }
      units.add(blocks.subList(from, to + 1));
      from = to + 1;
    }
    return units;
  }

  /**
   * What would stand on the last page by itself, such as signatures, has some of what it belongs to
   * above it: the unit before, or the end of it. Empty where that is large, or all there is.
   */
  private static Optional<List<List<Placed>>> inCompany(
      List<List<Block>> units, float width, float height) {
    int before = units.size() - 2;
    while (before > 0 && units.get(before).getFirst() instanceof Gap) {
      before--;
    }
    List<Block> unit = units.get(before);
    Block end = unit.getLast();
    float most = height * COMPANY;
    List<Block> staying = new ArrayList<>();
    List<Block> going = new ArrayList<>(unit);
    float whole = 0;
    for (Block block : unit) {
      whole += block.height(width);
    }
    if (whole > most) {
      Optional<Block.Split> cut = end.splitBetweenParts(width, end.height(width) - 1);
      if (end.keeping() != Block.Keeping.FREE || cut.isEmpty()) {
        return Optional.empty();
      }
      staying.addAll(unit.subList(0, unit.size() - 1));
      staying.add(cut.get().head());
      going = List.of(cut.get().rest());
      whole = cut.get().rest().height(width);
    }
    if (whole > most || (before == 0 && staying.isEmpty())) {
      return Optional.empty();
    }
    Flow flow = new Flow(width, height);
    units.subList(0, before).forEach(flow::place);
    if (!staying.isEmpty()) {
      flow.place(staying);
    }
    int pages = flow.pages.size();
    flow.turn();
    flow.place(going);
    units.subList(before + 1, units.size()).forEach(flow::place);
    flow.turn();
    return flow.pages.size() == pages + 2 ? Optional.of(flow.pages) : Optional.empty();
  }

  /** What must stay with the next one, and the gap that is left below it. */
  private static boolean keeps(List<Block> blocks, int from, int at) {
    return blocks.get(at).keeping() == Block.Keeping.WITH_NEXT
        || (at > from && blocks.get(at) instanceof Gap);
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
    page.add(new Placed(page.isEmpty() ? block.atTop() : block, used));
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
