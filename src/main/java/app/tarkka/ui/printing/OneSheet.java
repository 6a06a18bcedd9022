package app.tarkka.ui.printing;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.ledger.PrintedPart;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetLayout;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.person.Authentication;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Attributed to whoever was signed in when it was composed: that name is printed on it. */
final class OneSheet implements Composed {
  private final Outgoing outgoing;
  private final Paper paper;
  private final Optional<Authentication> by;
  private final Function<Outlet, LibraryEvent.Printed> event;
  private final Since since;

  /** What the library says by now; both read it. */
  record Since(BooleanSupplier overtaken, BooleanSupplier renumbered) {
    static Since overtaken(BooleanSupplier overtaken) {
      return new Since(overtaken, () -> false);
    }
  }

  OneSheet(
      Outgoing outgoing,
      Paper paper,
      Optional<Authentication> by,
      Function<Outlet, LibraryEvent.Printed> event,
      Since since) {
    this.outgoing = outgoing;
    this.paper = paper;
    this.by = by;
    this.event = event;
    this.since = since;
  }

  @Override
  public Paper paper() {
    return paper;
  }

  @Override
  public boolean outdated() {
    boolean another =
        !outgoing.signedIn().map(Authentication::person).equals(by.map(Authentication::person));
    return another || since.renumbered().getAsBoolean() || overtaken();
  }

  @Override
  public boolean overtaken() {
    return since.overtaken().getAsBoolean();
  }

  @Override
  public void left(Outlet outlet, PageRange pages) {
    if (paper.job().entry() == PrintJob.Entry.IN_LEDGER) {
      String layout = paper.layout().map(SheetLayout::text).orElse("");
      LibraryEvent.Printed whole = event.apply(outlet);
      outgoing.print(
          pages
              .some(paper.pages())
              .map(some -> whole.only(new PrintedPart(some, paper.pages())))
              .orElse(whole),
          layout,
          by);
    }
  }

  @Override
  public void spoiled(String why) {
    if (paper.job().entry() == PrintJob.Entry.IN_LEDGER) {
      outgoing.spoiled(paper.job().sheet().value(), why, by);
    }
  }
}
