package app.tarkka.paper.preview;

import app.tarkka.paper.Pace;
import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Some pages of a document as a job of their own: what a printer makes of ranges is its own affair,
 * and some take the first alone.
 */
final class ChosenPages implements Pageable {
  private final Pageable whole;
  private final List<Integer> chosen;
  private final Pace.Listener pace;
  private volatile Optional<CancellationException> ended = Optional.empty();

  /**
   * @param chosen from 1
   */
  ChosenPages(Pageable whole, List<Integer> chosen, Pace.Listener pace) {
    this.whole = whole;
    this.chosen = chosen;
    this.pace = pace;
  }

  /** Why it was ended, if it was. */
  Optional<CancellationException> ended() {
    return ended;
  }

  @Override
  public int getNumberOfPages() {
    return chosen.size();
  }

  @Override
  public PageFormat getPageFormat(int index) {
    return whole.getPageFormat(chosen.get(index) - 1);
  }

  @Override
  public Printable getPrintable(int index) {
    Printable page = whole.getPrintable(chosen.get(index) - 1);
    return (graphics, format, asked) -> print(page, graphics, format, index);
  }

  private int print(Printable page, Graphics graphics, PageFormat format, int index)
      throws PrinterException {
    try {
      pace.at(index + 1, chosen.size());
    } catch (CancellationException stop) {
      ended = Optional.of(stop);
      throw new PrinterAbortException(stop.getMessage());
    }
    return page.print(graphics, format, chosen.get(index) - 1);
  }
}
