package app.tarkka.paper.preview;

import app.tarkka.paper.Pace;
import app.tarkka.paper.Paper;
import java.util.List;

/** The printers that can be reached from this computer. */
public interface Printers {
  /** Their names, the usual one first; none when no printer is installed. */
  List<String> names();

  /** What it can be asked for; nothing when it is gone. */
  PrinterOffer offer(String printer);

  /**
   * Sends the sheet; returns when the system has taken it.
   *
   * @param pace told before each page; what it throws ends the job and comes out
   * @throws PrintingFailed when the printer is gone, or the system does not take it
   */
  void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace)
      throws PrintingFailed;

  /** The message is the system's own. */
  final class PrintingFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public PrintingFailed(String message) {
      super(message);
    }

    public PrintingFailed(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
