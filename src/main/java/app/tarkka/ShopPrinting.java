package app.tarkka;

import app.tarkka.ledger.Outgoing;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.preview.InstalledPrinters;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.printing.PrintPreviewModel;
import app.tarkka.ui.printing.PrintPreviewView;
import app.tarkka.ui.printing.PrintServices;
import app.tarkka.ui.printing.PrintSource;
import app.tarkka.ui.printing.PrintSources;
import app.tarkka.ui.window.Views;
import java.security.SecureRandom;
import java.util.Locale;
import javafx.scene.Parent;

/** What of an open library can be printed. */
record ShopPrinting(Wiring wiring, Workbench workbench, Outgoing outgoing) {

  /** With every place where something is printed. */
  Views in(Views views, ShopRevisions revisions, ShopRecords records) {
    PrintSources sources = sources();
    return views
        .with(
            Place.PrintDocument.class,
            place ->
                view(
                    place.newest()
                        ? sources.newest(place.document())
                        : sources.document(place.document())))
        .with(Place.PrintDocuments.class, place -> view(sources.documents(place.documents())))
        .with(Place.PrintRecord.class, place -> view(run(sources, place)))
        .with(
            Place.PrintRecords.class,
            place -> view(sources.records(place.runs().stream().map(RunId::new).toList())))
        .with(Place.PrintManual.class, place -> view(sources.manual(place.manual())))
        .with(Place.PrintReading.class, _ -> view(sources.training()))
        .with(Place.PrintDifference.class, place -> view(revisions.printed(place, sources)))
        .with(Place.PrintComparison.class, place -> view(records.printed(place, sources)))
        .with(Place.PrintLabels.class, place -> view(sources.labels(place.labels())));
  }

  private static PrintSource run(PrintSources sources, Place.PrintRecord place) {
    RunId id = new RunId(place.run());
    return place.byPen() ? sources.goingOn(id) : sources.record(id);
  }

  PrintSources sources() {
    return new PrintSources(
        new PrintServices(
            wiring.library().documents(),
            wiring.library().translations(),
            wiring.library().readings(),
            wiring.library().manuals(),
            wiring.library().sheets(),
            wiring.library().runs(),
            wiring.library().people(),
            wiring.library().ledger(),
            wiring.seat(),
            wiring.clock(),
            new SecureRandom(),
            SheetLanguage.ofProgram(workbench.messages().locale()),
            outgoing,
            () -> wiring.library().state().shop(),
            () -> wiring.shopPaper().letterhead()));
  }

  private UsualPage usual() {
    return wiring.shopPaper().now().page(PaperSize.usualIn(Locale.getDefault()));
  }

  private Parent view(PrintSource source) {
    return new PrintPreviewView(
        new PrintPreviewModel(workbench, source, new InstalledPrinters(), this::usual),
        workbench.messages());
  }
}
