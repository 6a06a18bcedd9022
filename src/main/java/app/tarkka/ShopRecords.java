package app.tarkka;

import app.tarkka.ledger.Outgoing;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.printing.PrintSource;
import app.tarkka.ui.printing.PrintSources;
import app.tarkka.ui.records.Acting;
import app.tarkka.ui.records.CompareModel;
import app.tarkka.ui.records.CompareView;
import app.tarkka.ui.records.ComparedWords;
import app.tarkka.ui.records.RecordModel;
import app.tarkka.ui.records.RecordPhotos;
import app.tarkka.ui.records.RecordView;
import app.tarkka.ui.records.RecordsExport;
import app.tarkka.ui.records.RecordsModel;
import app.tarkka.ui.records.RecordsView;
import app.tarkka.ui.records.VerifyModel;
import app.tarkka.ui.records.VerifyView;
import java.util.Optional;
import javafx.scene.Parent;

/**
 * What the places of an open library's records are made of; {@code outgoing} knows who is signed in
 * at this seat.
 */
final class ShopRecords {
  private final Wiring wiring;
  private final Workbench workbench;
  private final Signing signing;
  private final Outgoing outgoing;

  /** One for as long as the window stands: what was looked for and ticked is there again. */
  private final RecordsModel list;

  ShopRecords(Wiring wiring, Workbench workbench, Signing signing, Outgoing outgoing) {
    this.wiring = wiring;
    this.workbench = workbench;
    this.signing = signing;
    this.outgoing = outgoing;
    list =
        new RecordsModel(
            workbench,
            wiring.library().runs(),
            wiring.library().people(),
            wiring.library().documents(),
            new RecordsExport(
                workbench,
                wiring.library().runs(),
                wiring.library().people(),
                wiring.library().ledger(),
                outgoing),
            wiring.seat().zone(),
            this::viewer);
  }

  Parent list() {
    return new RecordsView(list, workbench.messages());
  }

  /** The list of what was done for a subject. */
  Parent of(String subject) {
    list.lookFor(subject);
    return list();
  }

  Parent one(Place.RecordDetail place) {
    return new RecordView(
        new RecordModel(
            workbench,
            wiring.library().runs(),
            wiring.library().people(),
            wiring.library().ledger(),
            outgoing,
            new Acting(workbench, wiring.library().people(), wiring.runService(), signing),
            new RunId(place.run())),
        new RecordPhotos(
            workbench.background(), wiring.library().documents(), workbench.messages()),
        workbench.messages(),
        place.nonconformance());
  }

  Parent compare(RunId left, RunId right) {
    return new CompareView(
        new CompareModel(workbench, compared(), this::viewer, left, right), workbench.messages());
  }

  /** The comparison on paper, in the language of the sheet. */
  PrintSource printed(Place.PrintComparison place, PrintSources prints) {
    RunId left = new RunId(place.left());
    RunId right = new RunId(place.right());
    ComparedWords.Steps steps =
        place.onlyDifferences() ? ComparedWords.Steps.THAT_DIFFER : ComparedWords.Steps.ALL;
    return prints.comparison(
        left,
        right,
        language -> compared().printed(left, right, steps, new Messages(language.locale())));
  }

  private ComparedWords compared() {
    return new ComparedWords(
        wiring.library().runs(), wiring.library().people(), wiring.library().ledger());
  }

  private Optional<PersonId> viewer() {
    return outgoing.signedIn().map(by -> by.person().id());
  }

  Parent verify() {
    return new VerifyView(
        new VerifyModel(workbench, wiring.library().ledger()), workbench.messages());
  }
}
