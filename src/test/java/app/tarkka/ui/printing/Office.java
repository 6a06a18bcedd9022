package app.tarkka.ui.printing;

import app.tarkka.paper.Pace;
import app.tarkka.paper.Paper;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes so many jobs, and then is switched off. */
final class Office implements Printers {
  final List<Paper> papers = new ArrayList<>();
  final List<PrintOrder> orders = new ArrayList<>();
  int takes = Integer.MAX_VALUE;
  Consumer<Paper> before = _ -> {};

  @Override
  public List<String> names() {
    return List.of("Office");
  }

  @Override
  public PrinterOffer offer(String printer) {
    return PrinterOffer.NOTHING;
  }

  @Override
  public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace)
      throws PrintingFailed {
    before.accept(paper);
    if (papers.size() == takes) {
      throw new PrintingFailed("switched off");
    }
    papers.add(paper);
    orders.add(order);
  }
}
