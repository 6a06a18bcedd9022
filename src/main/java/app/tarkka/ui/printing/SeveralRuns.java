package app.tarkka.ui.printing;

import app.tarkka.paper.PageSetup;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/** Records that are printed one after another, each a sheet with an entry of its own. */
record SeveralRuns(PrintServices services, List<RunId> runs) implements PrintSource {
  SeveralRuns {
    runs = List.copyOf(runs);
  }

  @Override
  public Offer offer() {
    List<SheetKind> kinds =
        runs.stream()
            .flatMap(id -> record(id).offer().kinds().stream())
            .distinct()
            // The record, the usual sheet of each, stands before what goes on by pen.
            .sorted(Comparator.comparing(kind -> kind != SheetKind.RECORD))
            .toList();
    return new Offer(
        kinds, services.program(), List.of(), false, runs.stream().map(this::name).toList());
  }

  @Override
  public PrintSource one(int which) {
    return new OneOfSeveral(record(runs.get(which)));
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    return one(0).compose(kind, page, language);
  }

  private RecordSource record(RunId id) {
    return new RecordSource(services, id, false);
  }

  private String name(RunId id) {
    Run run = services.runs().find(id).orElseThrow(() -> new NoSuchElementException("run " + id));
    return (run.content().code() + " " + run.subject()).strip();
  }
}
