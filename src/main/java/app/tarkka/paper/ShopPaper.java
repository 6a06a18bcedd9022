package app.tarkka.paper;

import java.util.Optional;

/**
 * What an owner set for all paper of the shop.
 *
 * @param address lines, or empty
 * @param footer one line, or empty
 * @param logo SHA-256 of a picture among the library's, if there is one
 * @param usual the paper that sheets begin with; that of the computer's country otherwise
 * @param margins and {@code letters} that they begin with
 */
public record ShopPaper(
    String address,
    String footer,
    Optional<String> logo,
    Optional<PaperSize> usual,
    Margins margins,
    Letters letters) {
  /** Lines of an address. */
  public static final int LINES = 4;

  /** Characters of a line. */
  public static final int LONGEST = 90;

  /** With nothing chosen of the page but its size. */
  public ShopPaper(
      String address, String footer, Optional<String> logo, Optional<PaperSize> usual) {
    this(address, footer, logo, usual, Margins.NORMAL, Letters.NORMAL);
  }

  /**
   * What sheets begin with.
   *
   * @param otherwise the size where none is set
   */
  public UsualPage page(PaperSize otherwise) {
    return new UsualPage(usual.orElse(otherwise), margins, letters);
  }

  /** Whether it finds its place in a head and a foot. */
  public static boolean fits(String address, String footer) {
    return address.lines().count() <= LINES
        && address.lines().allMatch(line -> line.length() <= LONGEST)
        && footer.lines().count() <= 1
        && footer.length() <= LONGEST;
  }
}
