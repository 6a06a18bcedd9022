package app.tarkka.ui.records;

import app.tarkka.exchange.FileName;
import app.tarkka.exchange.WholeFile;
import app.tarkka.exchange.record.RecordJson;
import app.tarkka.exchange.record.RunEvidence;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.ExportedFile;
import app.tarkka.ledger.Ledger;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.action.ActionDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One record, as whoever is signed in at this seat may see it. */
public final class RecordModel {
  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final Ledger ledger;
  private final Outgoing outgoing;
  private final Closing closing;
  private final Correcting correcting;
  private final Releasing releasing;
  private final RunId run;
  private final ReadOnlyObjectWrapper<Optional<RecordPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");

  /**
   * @param outgoing knows who is signed in at this seat, asked at every reading
   */
  public RecordModel(
      Workbench workbench,
      Runs runs,
      People people,
      Ledger ledger,
      Outgoing outgoing,
      Acting acting,
      RunId run) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.ledger = ledger;
    this.outgoing = outgoing;
    this.run = run;
    closing = new Closing(acting, runs);
    correcting = new Correcting(acting, runs, run);
    releasing = new Releasing(acting, run);
  }

  ReadOnlyObjectProperty<Optional<RecordPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What was last done, such as where the export lies; empty at first. */
  ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Why something was not done; empty when nothing was refused. */
  ReadOnlyStringProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Closes what was decided, by somebody other than who decided it. */
  void close(RecordPage.HoldPart hold) {
    List<String> signed =
        List.of(workbench.text("records.hold.step", hold.step(), hold.cause(), hold.number()));
    Optional<String> decided =
        hold.decision()
            .map(
                decision ->
                    workbench.text(
                        "records.hold.decided", decision.disposition(), decision.reason()));
    closing.close(run, hold.nonconformance(), signed, decided, viewer(), told("records.closed"));
  }

  /** Assigns a corrective action. */
  void assign(RecordPage.HoldPart hold, ActionDraft draft) {
    correcting.assign(
        hold.nonconformance(), hold.number(), draft, viewer(), told("records.action.assigned"));
  }

  /** Says that a corrective action is done. */
  void close(RecordPage.HoldPart hold, RecordPage.ActionPart action) {
    correcting.close(hold, action, viewer(), told("records.action.closed"));
  }

  /** Asks a second person to sign that the product may leave. */
  void release() {
    page.get()
        .map(RecordPage::heading)
        .ifPresent(
            heading ->
                releasing.release(
                    List.of(
                        heading.subject(),
                        heading.code() + " · " + heading.revision() + " · " + heading.title()),
                    viewer(),
                    told("records.released")));
  }

  private Acting.Told told(String key) {
    refused.set("");
    return new Acting.Told(
        () -> {
          done.set(workbench.messages().text(key));
          refresh();
        },
        refused::set);
  }

  /** Reads the record anew. */
  public void refresh() {
    Optional<PersonId> reader = viewer();
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () -> read(reader),
            read -> page.set(Optional.of(read)));
  }

  void back() {
    workbench.navigation().go(new Place.Records());
  }

  void print() {
    workbench.navigation().go(new Place.PrintRecord(run.value()));
  }

  /** The label with which the run's order is scanned. */
  void label() {
    page.get()
        .map(RecordPage::heading)
        .map(heading -> new RunLabel(heading.code(), heading.subject()))
        .ifPresent(label -> workbench.navigation().go(new Place.PrintLabels(label)));
  }

  void verify() {
    workbench.navigation().go(new Place.Verify());
  }

  void openOther(SubjectRuns.Other other) {
    workbench.navigation().go(other.place());
  }

  void openVerified() {
    page.get()
        .flatMap(shown -> shown.heading().verifies())
        .ifPresent(id -> workbench.navigation().go(new Place.RecordDetail(id)));
  }

  /** Asks for a file and writes the record into it as JSON. */
  void export() {
    Optional<PersonId> reader = viewer();
    page.get()
        .flatMap(
            shown ->
                workbench
                    .files()
                    .save(
                        workbench.text("records.export.title"),
                        fileName(shown.heading()),
                        new FileChoice.Kind("JSON", List.of("json"))))
        .ifPresent(
            file ->
                workbench
                    .background()
                    .write(
                        workbench.text("records.exporting"),
                        () -> write(reader, file),
                        entered -> exported(file, entered)));
  }

  private RecordPage read(Optional<PersonId> reader) {
    List<Person> everybody = people.all();
    RunView view = view(reader);
    List<SubjectRuns.Other> others =
        new SubjectRuns(runs, workbench.messages(), ZoneId.systemDefault())
            .of(
                view.run().subject(),
                Optional.of(run),
                everybody.stream().collect(Collectors.toMap(Person::id, Function.identity())));
    return new RecordReader(view, everybody, workbench.messages())
        .read(ledger.head(), RunEvidence.of(view.run(), ledger).map(Evidence::digest), others);
  }

  private void exported(Path file, boolean entered) {
    String text = workbench.text("records.exported", file.toString());
    done.set(entered ? text : text + " " + workbench.text("records.exported.notEntered"));
  }

  /** Entered in the ledger before the file has its name. */
  private boolean write(Optional<PersonId> reader, Path file) throws IOException {
    RecordJson json = new RecordJson(id -> people.find(id).map(Person::name).orElse(""));
    RunView view = view(reader);
    String text =
        JsonText.pretty(json.write(view, ledger.head(), RunEvidence.of(view.run(), ledger))) + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LibraryEvent event =
        new LibraryEvent.Exported(
            "record", run.value(), "json", List.of(ExportedFile.of(run.value(), bytes)));
    boolean entered = outgoing.open();
    WholeFile.write(
        file,
        bytes,
        () -> {
          if (entered) {
            outgoing.enter(event);
          }
        });
    return entered;
  }

  private Optional<PersonId> viewer() {
    return outgoing.signedIn().map(by -> by.person().id());
  }

  private RunView view(Optional<PersonId> reader) {
    return new RunView(runs.find(run).orElseThrow(), reader.orElse(null));
  }

  private static String fileName(RecordPage.Heading heading) {
    return FileName.of(heading.code() + " " + heading.subject()) + ".json";
  }
}
