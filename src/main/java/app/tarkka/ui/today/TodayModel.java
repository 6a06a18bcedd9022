package app.tarkka.ui.today;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.RunLabel;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What needs somebody today, and what can be done about it. */
public final class TodayModel {
  /** So many procedures are offered at once; typing narrows them. */
  static final int OFFERED = 12;

  /** Until somebody says otherwise nothing is abandoned from here. */
  private static final Untouched NONE =
      new Untouched(() -> Duration.ofDays(1), (_, _, _, onDone) -> onDone.run());

  /** Until somebody says otherwise there is nothing to read. */
  private static final ReadingMatrix NOTHING = new ReadingMatrix(List.of(), List.of());

  private final Workbench workbench;
  private final People people;
  private final Supplier<Optional<PersonId>> viewer;
  private final TodayReader reader;
  private final InstantSource clock;
  private final Signing signing;
  private final SampleRemoval sample;
  private final String shop;
  private Untouched untouched = NONE;
  private Supplier<ReadingMatrix> reading = () -> NOTHING;
  private Supplier<List<KeptSheet>> stale = List::of;

  private final ReadOnlyObjectWrapper<Optional<TodayPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty sought = new SimpleStringProperty("");
  private final ObservableList<StartItem> offered = FXCollections.observableArrayList();

  /**
   * @param viewer who is signed in, asked at every reading
   * @param zone in which the day begins and ends
   * @param shop the shop's name
   */
  public TodayModel(
      Workbench workbench,
      Documents documents,
      Runs runs,
      People people,
      Supplier<Optional<PersonId>> viewer,
      Signing signing,
      SampleRemoval sample,
      InstantSource clock,
      ZoneId zone,
      String shop) {
    this.workbench = workbench;
    this.people = people;
    this.viewer = viewer;
    this.signing = signing;
    this.sample = sample;
    this.clock = clock;
    this.shop = shop;
    reader = new TodayReader(documents, runs, people, workbench.messages(), zone);
    sought.subscribe((_, _) -> offer());
  }

  /** Says when a run counts as left behind, and how it is abandoned. */
  public TodayModel with(Untouched rule) {
    untouched = rule;
    return this;
  }

  /** Says where it is known who has to read what. */
  public TodayModel reading(Supplier<ReadingMatrix> matrix) {
    reading = matrix;
    return this;
  }

  /** Says where it is known which sheets are out with a revision that nobody should follow. */
  public TodayModel sheets(Supplier<List<KeptSheet>> out) {
    stale = out;
    return this;
  }

  /** Says under which titles documents are shown here. */
  public TodayModel titled(UnaryOperator<List<Document>> shown) {
    reader.titled(shown);
    return this;
  }

  /** Asks why, and abandons a run that was left behind under a signature. */
  void abandon(TodayItem item) {
    item.untouched()
        .ifPresent(
            run ->
                workbench
                    .dialogs()
                    .askReason(
                        new Dialogs.Question(
                            workbench.text("today.abandon.title", item.title()),
                            workbench.text("today.abandon.text"),
                            workbench.text("today.abandon.action")))
                    .ifPresent(
                        why -> untouched.ending().abandon(run, item.title(), why, this::refresh)));
  }

  String shop() {
    return shop;
  }

  ReadOnlyObjectProperty<Optional<TodayPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What was typed to find a procedure to start. */
  StringProperty soughtProperty() {
    return sought;
  }

  ObservableList<StartItem> offered() {
    return offered;
  }

  /** Reads the day anew; call it after writes, and when the window comes to the front. */
  public void refresh() {
    Optional<PersonId> signedIn = viewer.get();
    workbench
        .background()
        .read(
            workbench.text("today.reading"),
            () ->
                reader.read(
                    clock.instant(), signedIn, untouched.after().get(), reading.get(), stale.get()),
            read -> {
              page.set(Optional.of(read.within(this::reaches)));
              offer();
            });
  }

  /** Whether that place is shown at this seat. */
  boolean reaches(Place place) {
    return workbench.navigation().reaches(place);
  }

  void open(TodayItem item) {
    workbench.navigation().go(item.place());
  }

  void start(StartItem item) {
    workbench.navigation().go(new Place.StartRun(item.document()));
  }

  /** Whether labels of these orders are printed at this seat. */
  boolean labels(List<TodayItem> items) {
    return reaches(labelsOf(items)) && !labelsOf(items).labels().isEmpty();
  }

  void printLabels(List<TodayItem> items) {
    workbench.navigation().go(labelsOf(items));
  }

  private static Place.PrintLabels labelsOf(List<TodayItem> items) {
    return new Place.PrintLabels(
        items.stream()
            .map(item -> new RunLabel(item.code(), item.title()))
            .filter(RunLabel::printable)
            .distinct()
            .toList());
  }

  void toRecords() {
    workbench.navigation().go(new Place.Records());
  }

  void toLibrary() {
    workbench.navigation().go(new Place.Library());
  }

  /** Removes the sample when an owner, who is told what stays, signs for it. */
  void removeSample() {
    workbench
        .background()
        .read(
            workbench.text("today.sample.looking"),
            () -> new Asked(sample.kept(), people.all().stream().filter(Person::active).toList()),
            this::askForTheSample);
  }

  private record Asked(List<String> kept, List<Person> people) {}

  private void askForTheSample(Asked asked) {
    signing.ask(
        new SignatureForm(
            SignedAct.REMOVE_SAMPLE,
            Meaning.DECIDED,
            workbench.text("today.sample.statement"),
            asked.kept().stream().map(each -> workbench.text("today.sample.keeps", each)).toList(),
            asked.people().stream().filter(person -> person.may(Role.OWNER)).toList()),
        owner ->
            workbench
                .background()
                .write(
                    workbench.text("today.sample.removing"),
                    () -> sample.remove(owner),
                    this::removed));
  }

  private void removed(List<String> refused) {
    if (!refused.isEmpty()) {
      workbench
          .dialogs()
          .tell(
              new Problem(
                  "SAMPLE-STAYS",
                  workbench.text("today.sample.stays"),
                  workbench.text("today.sample.stays.kept"),
                  String.join("\n", refused),
                  String.join("\n", refused)));
    }
    refresh();
  }

  private void offer() {
    List<StartItem> all = page.get().map(TodayPage::start).orElse(List.of());
    List<StartItem> matching =
        all.stream().filter(item -> item.matches(sought.get())).limit(OFFERED).toList();
    if (!matching.equals(offered)) {
      offered.setAll(matching);
    }
  }
}
