package app.tarkka;

import app.tarkka.document.DocumentId;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.DifferenceSheet;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.printing.PrintSource;
import app.tarkka.ui.printing.PrintSources;
import app.tarkka.ui.revisions.DifferencesModel;
import app.tarkka.ui.revisions.DifferencesView;
import app.tarkka.ui.revisions.RevisionPairs;
import app.tarkka.ui.revisions.RevisionsModel;
import app.tarkka.ui.revisions.RevisionsView;
import javafx.scene.Parent;

/** Makes the screens of a document's revisions over an open library, and what they print. */
record ShopRevisions(Wiring wiring, Workbench workbench) {

  Parent all(DocumentId document) {
    return new RevisionsView(
        new RevisionsModel(
            workbench,
            wiring.library().documents(),
            wiring.library().people(),
            wiring.seat().zone(),
            document),
        workbench.messages());
  }

  Parent two(Place.Differences place) {
    return new DifferencesView(
        new DifferencesModel(workbench, wiring.library().documents(), pairs(), place),
        workbench.messages());
  }

  PrintSource printed(Place.PrintDifference place, PrintSources prints) {
    String code =
        wiring
            .library()
            .documents()
            .revision(place.document(), place.after())
            .map(revision -> revision.content().code())
            .orElse("");
    return prints.difference(
        code + " " + place.before() + " " + place.after(),
        language -> pair(place, language),
        place.everything() ? DifferenceSheet.Extent.ALL : DifferenceSheet.Extent.WHAT_CHANGED);
  }

  private RevisionPair pair(Place.PrintDifference place, SheetLanguage language) {
    return pairs()
        .of(place.document(), place.before(), place.after(), Words.in(language))
        .orElseThrow();
  }

  private RevisionPairs pairs() {
    return new RevisionPairs(
        wiring.library().documents(), wiring.library().people(), wiring.seat().zone());
  }
}
