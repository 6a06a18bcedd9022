package app.tarkka.ui.runner.start;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.runner.entry.RefusalWords;
import app.tarkka.ui.runner.entry.RunDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which document, for what, and who; then the run begins. */
public final class StartRunModel {

  private final RunDesk desk;
  private final boolean choosing;
  private final ObservableList<Choosable> documents = FXCollections.observableArrayList();
  private final ObservableList<Choosable> choosable =
      FXCollections.unmodifiableObservableList(documents);
  private final ObjectProperty<Optional<Choosable>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty subject = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<SubjectFacts> facts =
      new ReadOnlyObjectWrapper<>(SubjectFacts.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<SignInModel>> signIn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Subscriptions subscriptions = new Subscriptions();
  private Map<PersonId, Person> people = Map.of();

  /** Whether the run begins as soon as somebody is signed in: that was all that was missing. */
  private boolean waiting;

  /**
   * @param wanted the document to run; empty to choose one
   */
  public StartRunModel(Optional<DocumentId> wanted, RunDesk desk) {
    this.desk = desk;
    this.choosing = wanted.isEmpty();
    subscriptions.onChange(chosen, this::look);
    subscriptions.onChange(subject, this::look);
    subscriptions.onChange(chosen, this::beingPutRight);
    subscriptions.onChange(subject, this::beingPutRight);
    subscriptions.add(desk.session().onOtherPerson(this::askWho));
    load(wanted);
  }

  public ObservableList<Choosable> documents() {
    return choosable;
  }

  /** Whether the person chooses what to run. */
  public boolean choosing() {
    return choosing;
  }

  public ObjectProperty<Optional<Choosable>> chosenProperty() {
    return chosen;
  }

  /** The order, lot, batch or serial number, as typed. */
  public StringProperty subjectProperty() {
    return subject;
  }

  public ReadOnlyObjectProperty<SubjectFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /** Asks who works, while nobody is signed in. */
  public ReadOnlyObjectProperty<Optional<SignInModel>> signInProperty() {
    return signIn.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  public Optional<Person> person() {
    return desk.session().person();
  }

  /** Somebody else works: the seat asks again. */
  public void switchPerson() {
    desk.session().signOut();
  }

  public void openOther(SubjectRuns.Other other) {
    desk.workbench().navigation().go(other.place());
  }

  /** Whether that can be looked at from this seat. */
  public boolean reaches(SubjectRuns.Other other) {
    return desk.workbench().navigation().reaches(other.place());
  }

  /** The label of what is about to be started; empty while it is not known, or not at this seat. */
  public Optional<RunLabel> label() {
    String typed = subject.get() == null ? "" : subject.get().strip();
    return chosen
        .get()
        .filter(_ -> !typed.isEmpty())
        .map(document -> new RunLabel(document.content().code(), typed))
        .filter(RunLabel::printable)
        .filter(label -> desk.workbench().navigation().reaches(new Place.PrintLabels(label)));
  }

  /** Shows the label; the way back leads to what was filled in here. */
  public void printLabel() {
    label()
        .ifPresent(
            label -> {
              desk.workbench()
                  .navigation()
                  .go(new Place.StartRun(chosen.get().map(Choosable::id), label.subject()));
              desk.workbench().navigation().go(new Place.PrintLabels(label));
            });
  }

  public void cancel() {
    desk.workbench().navigation().back();
  }

  /** Begins the run, and shows it. */
  public void start() {
    Optional<Choosable> document = chosen.get();
    Optional<Authentication> by = desk.session().authentication();
    message.set("");
    waiting = false;
    if (document.isEmpty()) {
      message.set(desk.workbench().text("runner.start.choose"));
    } else if (subject.get() == null || subject.get().isBlank()) {
      refused(Refusal.of(Refusal.Reason.SUBJECT_MISSING));
    } else if (by.isEmpty()) {
      waiting = true;
      message.set(desk.workbench().text("runner.start.who"));
    } else if (!busy.get()) {
      write(document.get().id(), subject.get(), by.get());
    }
  }

  /** What was refused is being put right: the refusal has been read. */
  private void beingPutRight() {
    waiting = false;
    message.set("");
  }

  public void close() {
    subscriptions.close();
  }

  private void write(DocumentId document, String typed, Authentication by) {
    busy.set(true);
    String what = desk.workbench().text("runner.starting");
    desk.workbench()
        .background()
        .write(
            what,
            () -> desk.service().start(document, typed, by),
            outcome -> {
              busy.set(false);
              switch (outcome) {
                case RunOutcome.Done done ->
                    desk.workbench().navigation().go(new Place.Runner(done.run().id().value()));
                case RunOutcome.Refused refused -> refused(refused.refusal());
              }
            },
            failure -> {
              busy.set(false);
              desk.workbench().problems().report(what, failure);
            });
  }

  private record Found(List<Choosable> documents, Map<PersonId, Person> people) {}

  private void load(Optional<DocumentId> wanted) {
    desk.workbench()
        .background()
        .read(
            desk.workbench().text("runner.opening"),
            () -> new Found(choosable(wanted), desk.everybody()),
            found -> {
              people = found.people();
              documents.setAll(found.documents());
              if (wanted.isPresent()) {
                chosen.set(found.documents().stream().findFirst());
              }
              askWho();
            });
  }

  private List<Choosable> choosable(Optional<DocumentId> wanted) {
    List<DocumentId> ids =
        wanted
            .map(List::of)
            .orElseGet(
                () ->
                    desk.documents().all().stream()
                        .filter(document -> document.effective() != null)
                        .map(Document::id)
                        .toList());
    return ids.stream()
        .flatMap(id -> desk.documents().effective(id).stream())
        .map(revision -> new Choosable(revision.document(), revision.number(), revision.content()))
        .toList();
  }

  private void askWho() {
    if (desk.session().person().isPresent()) {
      signIn.set(Optional.empty());
      if (waiting) {
        start();
      }
      return;
    }
    List<PersonTile> tiles =
        WorkerTiles.of(people.values(), desk.workbench().text("runner.signIn.notWorker"));
    SignInModel asking = new SignInModel(tiles, desk.signing(), desk.session()::signIn);
    asking.chosenProperty().subscribe(who -> who.ifPresent(_ -> message.set("")));
    signIn.set(Optional.of(asking));
  }

  private void look() {
    Optional<Choosable> document = chosen.get();
    String typed = subject.get() == null ? "" : subject.get().strip();
    if (document.isEmpty() || typed.isEmpty()) {
      facts.set(SubjectFacts.NOTHING);
      return;
    }
    desk.workbench()
        .background()
        .read(
            desk.workbench().text("runner.opening"),
            () -> facts(document.get(), typed),
            found -> {
              if (typed.equals(subject.get().strip())) {
                facts.set(found);
              }
            });
  }

  private SubjectFacts facts(Choosable document, String typed) {
    List<SubjectRuns.Other> others =
        new SubjectRuns(desk.runs(), desk.workbench().messages(), desk.zone())
            .of(typed, Optional.empty(), people);
    return new SubjectFacts(others, verified(document.content().verifies(), typed));
  }

  private Optional<SubjectFacts.Verified> verified(String code, String typed) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<RunId> run = desk.runs().newestOf(code, typed);
    Set<String> names = new TreeSet<>();
    desk.runs().contributors(code, typed).forEach(id -> names.add(name(id)));
    return Optional.of(new SubjectFacts.Verified(code, run.isPresent(), List.copyOf(names)));
  }

  private String name(PersonId id) {
    Person person = people.get(id);
    return person == null ? id.value() : person.name();
  }

  private void refused(Refusal refusal) {
    message.set(new RefusalWords(desk.workbench().messages()).of(refusal));
  }
}
