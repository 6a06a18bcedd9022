package app.tarkka.paper;

/**
 * The page that is printed on, in millimetres, and how its letters compare to the usual ones.
 *
 * @param across whether its longer side lies across, as wide tables want it
 * @param bothSides whether paper is printed on both sides: the binding is then on the right of
 *     every second page
 * @param letters what the sizes of letters are multiplied by; boxes, codes and marks keep theirs
 */
public record PageSetup(
    PaperSize size, boolean across, boolean bothSides, Margins margins, float letters) {

  public static PageSetup upright(PaperSize size) {
    return new PageSetup(size, false, false, Margins.NORMAL, 1);
  }

  /** With its longer side across. */
  public PageSetup turned() {
    return new PageSetup(size, true, bothSides, margins, letters);
  }

  public PageSetup onBothSides() {
    return new PageSetup(size, across, true, margins, letters);
  }

  public PageSetup with(Margins other) {
    return new PageSetup(size, across, bothSides, other, letters);
  }

  /** In letters so much larger or smaller than usual. */
  public PageSetup with(float factor) {
    return new PageSetup(size, across, bothSides, margins, factor);
  }

  /** Whether this page, from 1, lies at the left of an open book. */
  boolean atLeft(int page) {
    return bothSides && page % 2 == 0;
  }

  public double width() {
    return across ? size.height() : size.width();
  }

  public double height() {
    return across ? size.width() : size.height();
  }
}
