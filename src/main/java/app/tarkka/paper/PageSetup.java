package app.tarkka.paper;

/**
 * The page that is printed on, in millimetres.
 *
 * @param across whether its longer side lies across, as wide tables want it
 * @param bothSides whether paper is printed on both sides: the binding is then on the right of
 *     every second page
 */
public record PageSetup(PaperSize size, boolean across, boolean bothSides) {

  public static PageSetup upright(PaperSize size) {
    return new PageSetup(size, false, false);
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
