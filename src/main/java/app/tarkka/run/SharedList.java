package app.tarkka.run;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that never changes. One that has a row more, or another row, shares with it all but a few
 * rows, so that what grows event by event is not copied for every event.
 */
public final class SharedList<E> extends AbstractList<E> implements RandomAccess {
  private static final int BLOCK = 32;

  /** Each of so many rows but the last, which has one at least. */
  private final List<List<E>> blocks;

  private final int size;

  private SharedList(List<List<E>> blocks, int size) {
    this.blocks = blocks;
    this.size = size;
  }

  static <E> SharedList<E> empty() {
    return new SharedList<>(List.of(), 0);
  }

  /** So many times the same row. */
  static <E> SharedList<E> of(int times, E row) {
    SharedList<E> list = empty();
    for (int i = 0; i < times; i++) {
      list = list.and(row);
    }
    return list;
  }

  /** With one more row at its end. */
  SharedList<E> and(E row) {
    List<List<E>> more = new ArrayList<>(blocks.size() + 1);
    more.addAll(blocks);
    if (size % BLOCK == 0) {
      more.add(List.of(row));
    } else {
      List<E> last = new ArrayList<>(BLOCK);
      last.addAll(more.getLast());
      last.add(row);
      more.set(more.size() - 1, List.copyOf(last));
    }
    return new SharedList<>(more, size + 1);
  }

  /** With another row there. */
  SharedList<E> with(int index, E row) {
    Objects.checkIndex(index, size);
    List<List<E>> changed = new ArrayList<>(blocks);
    List<E> block = new ArrayList<>(blocks.get(index / BLOCK));
    block.set(index % BLOCK, row);
    changed.set(index / BLOCK, List.copyOf(block));
    return new SharedList<>(changed, size);
  }

  @Override
  public E get(int index) {
    return blocks.get(index / BLOCK).get(index % BLOCK);
  }

  @Override
  public int size() {
    return size;
  }
}
