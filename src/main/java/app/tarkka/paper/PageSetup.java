package app.tarkka.paper;

/**
 * The page that is printed on, in millimetres.
 *
 * @param across whether its longer side lies across, as wide tables want it
 */
public record PageSetup(PaperSize size, boolean across) {

  public static PageSetup upright(PaperSize size) {
    return new PageSetup(size, false);
  }

  public double width() {
    return across ? size.height() : size.width();
  }

  public double height() {
    return across ? size.width() : size.height();
  }
}
