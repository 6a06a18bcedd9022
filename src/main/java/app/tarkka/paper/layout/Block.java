package app.tarkka.paper.layout;

import java.util.Optional;

/** Something of a known width that takes some height on a page. */
public interface Block {

  float height(float width);

  void draw(Canvas canvas, float x, float y, float width);

  /** Cuts the block so that its head is at most {@code available} high; empty when it cannot be. */
  default Optional<Split> split(float width, float available) {
    return Optional.empty();
  }

  /** The same where a new page is near: parts that are read as one, such as a row, stay whole. */
  default Optional<Split> splitBetweenParts(float width, float available) {
    return split(width, available);
  }

  /** The same, as it stands first on a page. */
  default Block atTop() {
    return this;
  }

  default Keeping keeping() {
    return Keeping.FREE;
  }

  /** What may happen to a block at the end of a page. */
  enum Keeping {
    /** It may be split. */
    FREE,
    /** It is split only when it is taller than a page. */
    TOGETHER,
    /** Together, and on the page of the block after it. */
    WITH_NEXT
  }

  /** What stays on the page, and what goes on after it. */
  record Split(Block head, Block rest) {}
}
