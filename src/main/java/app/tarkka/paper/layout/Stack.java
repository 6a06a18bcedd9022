package app.tarkka.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks one under the other. */
public record Stack(List<Block> blocks, float gap, Keeping keeping) implements Block {
  public Stack {
    blocks = List.copyOf(blocks);
  }

  public static Stack of(float gap, List<? extends Block> blocks) {
    return new Stack(List.copyOf(blocks), gap, Keeping.FREE);
  }

  public static Stack together(float gap, List<? extends Block> blocks) {
    return new Stack(List.copyOf(blocks), gap, Keeping.TOGETHER);
  }

  @Override
  public float height(float width) {
    float height = 0;
    for (Block block : blocks) {
      height += block.height(width);
    }
    return height + gap * Math.max(0, blocks.size() - 1);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float top = y;
    for (Block block : blocks) {
      block.draw(canvas, x, top, width);
      top += block.height(width) + gap;
    }
  }

  @Override
  public Optional<Split> split(float width, float available) {
    List<Block> head = new ArrayList<>();
    float left = available;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      float height = block.height(width);
      if (height <= left) {
        head.add(block);
        left -= height + gap;
        continue;
      }
      Optional<Split> cut =
          block.keeping() == Keeping.FREE || i == 0 ? block.split(width, left) : Optional.empty();
      List<Block> rest = new ArrayList<>(blocks.subList(i + 1, blocks.size()));
      rest.addFirst(cut.map(Split::rest).orElse(block));
      cut.ifPresent(part -> head.add(part.head()));
      return head.isEmpty() ? Optional.empty() : Optional.of(new Split(with(head), with(rest)));
    }
    return Optional.empty();
  }

  private Stack with(List<Block> some) {
    return new Stack(some, gap, keeping);
  }
}
