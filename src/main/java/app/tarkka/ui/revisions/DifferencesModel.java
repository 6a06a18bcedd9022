package app.tarkka.ui.revisions;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.difference.ChangesModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two revisions of one document, side by side. */
public final class DifferencesModel {
  private final Workbench workbench;
  private final Documents documents;
  private final RevisionPairs pairs;
  private final Place.Differences place;
  private final ChangesModel changes;
  private final ReadOnlyObjectWrapper<Optional<RevisionPair>> pair =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

  public DifferencesModel(
      Workbench workbench, Documents documents, RevisionPairs pairs, Place.Differences place) {
    this.workbench = workbench;
    this.documents = documents;
    this.pairs = pairs;
    this.place = place;
    changes = new ChangesModel(workbench.messages());
  }

  ChangesModel changes() {
    return changes;
  }

  StepPictures pictures() {
    return new StepPictures(workbench.background(), documents, workbench.messages());
  }

  /** Empty while it is being read. */
  ReadOnlyObjectProperty<Optional<RevisionPair>> pairProperty() {
    return pair.getReadOnlyProperty();
  }

  /** Whether one of the two is not there. */
  ReadOnlyBooleanProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  public void refresh() {
    DocumentId document = place.document();
    workbench
        .background()
        .<Optional<RevisionPair>>read(
            workbench.text("revisions.reading"),
            () ->
                pairs.of(
                    document,
                    place.before(),
                    place.after(),
                    ChangesModel.words(workbench.messages())),
            this::show);
  }

  private void show(Optional<RevisionPair> read) {
    missing.set(read.isEmpty());
    read.ifPresent(found -> changes.show(found.changes()));
    pair.set(read);
  }

  void print() {
    workbench
        .navigation()
        .go(
            new Place.PrintDifference(
                place.document(),
                place.before(),
                place.after(),
                changes.everythingProperty().get()));
  }

  /** To all revisions, of which other two can be chosen. */
  void back() {
    workbench.navigation().back();
  }
}
