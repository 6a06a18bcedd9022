package app.tarkka.paper.preview;

import java.util.Optional;

/**
 * How a sheet is printed.
 *
 * @param sides empty: as the printer is set
 * @param tray empty: as the printer is set
 */
public record PrintOrder(
    int copies, PageRange pages, Optional<PrintedSides> sides, Optional<String> tray) {
  public static final PrintOrder ONCE =
      new PrintOrder(1, PageRange.ALL, Optional.empty(), Optional.empty());

  /** Nobody means to print more of one sheet at once. */
  public static final int MOST_COPIES = 99;

  public PrintOrder {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException("copies: " + copies);
    }
  }

  /** The same, so many times. */
  public PrintOrder times(int other) {
    return new PrintOrder(other, pages, sides, tray);
  }
}
