package app.tarkka.ui.revisions;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.paper.difference.RevisionFacts;
import app.tarkka.person.People;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.difference.ChangesModel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The revisions of a document, newest first, of which two are chosen to be compared. */
public final class RevisionsModel {
  private final Workbench workbench;
  private final Documents documents;
  private final People people;
  private final ZoneId zone;
  private final DocumentId document;
  private final ReadOnlyObjectWrapper<Optional<Listed>> listed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Integer> chosen = FXCollections.observableArrayList();

  public RevisionsModel(
      Workbench workbench, Documents documents, People people, ZoneId zone, DocumentId document) {
    this.workbench = workbench;
    this.documents = documents;
    this.people = people;
    this.zone = zone;
    this.document = document;
  }

  /** What was read. */
  record Listed(String code, String title, List<Line> lines) {}

  /**
   * One revision, by its number.
   *
   * @param clock what is to be known of the clock by which it came into force, empty when nothing
   */
  record Line(Revision revision, RevisionFacts facts, String clock) {
    int number() {
      return revision.number();
    }
  }

  ReadOnlyObjectProperty<Optional<Listed>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** The numbers that are ticked, in the order in which they were; two at most. */
  ObservableList<Integer> chosen() {
    return chosen;
  }

  /** Reads them; the newest two, or what is in force and the newest, are ticked. */
  public void refresh() {
    workbench.background().read(workbench.text("revisions.reading"), this::read, this::show);
  }

  private Listed read() {
    RevisionFacts.Reader facts =
        new RevisionFacts.Reader(people.all(), zone, ChangesModel.words(workbench.messages()));
    List<Line> lines =
        documents.revisions(document).stream()
            .map(revision -> new Line(revision, facts.of(revision), clock(revision)))
            .toList();
    Optional<Document> found = documents.find(document);
    return new Listed(
        found.map(Document::code).orElse(""), found.map(Document::title).orElse(""), lines);
  }

  /** A clock that was ahead brought it into force, and went back later. */
  private String clock(Revision revision) {
    Instant since = revision.effective();
    if (since == null || since.equals(revision.approved())) {
      return "";
    }
    DateTimeFormatter minute = DayAndTime.dayAndMinute(workbench.messages()).withZone(zone);
    return documents
        .wentBackPast(since)
        .map(said -> workbench.text("revisions.clock", minute.format(since), minute.format(said)))
        .orElse("");
  }

  private void show(Listed read) {
    listed.set(Optional.of(read));
    if (chosen.isEmpty() && read.lines().size() > 1) {
      int newest = read.lines().getFirst().number();
      int before = inForce(read).filter(number -> number != newest).orElse(newest - 1);
      chosen.setAll(before, newest);
    }
  }

  private static Optional<Integer> inForce(Listed read) {
    return read.lines().stream()
        .filter(line -> line.revision().state() == RevisionState.EFFECTIVE)
        .map(Line::number)
        .findFirst();
  }

  /** A third tick takes the place of the first. */
  void choose(int number, boolean ticked) {
    if (!ticked) {
      chosen.removeIf(one -> one == number);
    } else if (!chosen.contains(number)) {
      if (chosen.size() == 2) {
        chosen.removeFirst();
      }
      chosen.add(number);
    }
  }

  void compare() {
    if (chosen.size() == 2) {
      int one = chosen.getFirst();
      int other = chosen.getLast();
      workbench
          .navigation()
          .go(new Place.Differences(document, Math.min(one, other), Math.max(one, other)));
    }
  }

  void back() {
    workbench.navigation().back();
  }
}
