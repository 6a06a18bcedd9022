package app.tarkka.paper;

/** The page and letters that the sheets of a shop begin with. */
public record UsualPage(PaperSize size, Margins margins, Letters letters) {
  /** With nothing else chosen. */
  public static UsualPage of(PaperSize size) {
    return new UsualPage(size, Margins.NORMAL, Letters.NORMAL);
  }
}
