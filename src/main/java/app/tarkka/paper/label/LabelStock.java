package app.tarkka.paper.label;

import app.tarkka.paper.PaperSize;

/**
 * How stickers lie on a sheet that offices sell, in millimetres: Avery L7163 on A4, 5163 on Letter.
 *
 * @param left of the first sticker
 * @param top of the first sticker
 * @param across from the left of one sticker to the left of the next; down, they touch
 */
public record LabelStock(
    int columns, int rows, double width, double height, double left, double top, double across) {

  public static LabelStock on(PaperSize paper) {
    return switch (paper) {
      case A4 -> new LabelStock(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6);
      case LETTER -> new LabelStock(2, 5, 101.6, 50.8, 3.95, 12.7, 106.4);
    };
  }

  /** How many stickers a sheet has; they are counted from 1, from left to right and row by row. */
  public int places() {
    return columns * rows;
  }

  /** From 1. */
  public int row(int sticker) {
    return (sticker - 1) / columns + 1;
  }

  /** From 1. */
  public int column(int sticker) {
    return (sticker - 1) % columns + 1;
  }
}
