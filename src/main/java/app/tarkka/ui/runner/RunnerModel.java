package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.runner.entry.LanguageChoice;
import app.tarkka.ui.runner.entry.Photos;
import app.tarkka.ui.runner.entry.RunDesk;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/**
 * A run as its doer works on it. {@link #screenProperty()} is the one screen that is due, {@link
 * #actions()} what can be done there; everything else follows from the run itself, so that closing
 * and opening again shows the same place.
 */
public final class RunnerModel {
  private final OpenRun open;
  private final StepActs steps;
  private final LifeActs life;
  private final CallActs calls;
  private final TimersModel timers;
  private final PieceActs pieces;
  private final Photos photos;
  private final RunScreens screens;
  private final RunActs acts;
  private final HowModel how;
  private final Subscriptions subscriptions = new Subscriptions();

  public RunnerModel(RunId id, RunDesk desk) {
    this.open = new OpenRun(desk, id, this::refresh);
    this.steps = new StepActs(open);
    this.life = new LifeActs(open);
    this.timers = new TimersModel(open, steps, this::lookAt);
    this.pieces = new PieceActs(open, this::lookAtPiece);
    this.photos = new Photos(desk.workbench(), desk.documents(), desk.camera());
    this.calls = new CallActs(open, life, this::refresh);
    this.screens = new RunScreens(open, life, calls, pieces, timers::show);
    this.acts = new RunActs(id, open, steps, life, calls, screens);
    this.how = new HowModel(desk);
    subscriptions.add(desk.session().onOtherPerson(open::otherPerson));
    subscriptions.onChange(desk.session().lockedProperty(), this::cameBack);
    open.load();
  }

  /** Which run it is. */
  RunId run() {
    return open.id();
  }

  public ReadOnlyObjectProperty<RunScreen> screenProperty() {
    return screens.screenProperty();
  }

  public ReadOnlyObjectProperty<RunHeader> headerProperty() {
    return screens.headerProperty();
  }

  /** What can be done on the bar, from left to right. */
  public ObservableList<RunAction> actions() {
    return screens.offered();
  }

  /** The newest entry, to know where one was. */
  public ReadOnlyObjectProperty<Optional<StepModel>> lastProperty() {
    return screens.lastProperty();
  }

  public ReadOnlyObjectProperty<RunMessage> messageProperty() {
    return open.said().messageProperty().getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
    return open.question().getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<UndoOffer>> undoProperty() {
    return open.undo().getReadOnlyProperty();
  }

  /** Whether a write is under way: nothing is ticked before it was committed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return open.writer().busyProperty();
  }

  public Optional<Person> person() {
    return open.person();
  }

  /** Does one of the offered {@link #actions()}; others do nothing. */
  public void perform(RunAction action) {
    if (!actions().contains(action) || busyProperty().get()) {
      return;
    }
    if (action != RunAction.CONFIRM && action != RunAction.SIGN_CORRECTION) {
      steps.takeBack();
    }
    acts.perform(action);
  }

  /** What the person types is to be read again; this says that it was, and is right. */
  public void insist() {
    current().ifPresent(at -> steps.insist(at, screens::lookAtDue));
  }

  /** Nothing was recorded; the person answers again. */
  public void takeBack() {
    steps.takeBack();
  }

  public void undo() {
    steps.undo();
  }

  /** How many seconds an undo is still offered; the view asks every second. */
  public long undoSeconds() {
    return open.undoSeconds();
  }

  public void pause() {
    life.pause();
  }

  public void abandon() {
    life.abandon();
  }

  /** Asks whom to hand the run to. */
  public void chooseSuccessor() {
    acts.chooseSuccessor();
  }

  public void handOver(Person to) {
    life.handOver(to, screens::lookAtDue);
  }

  public void witness(Person person) {
    if (screens.screen() instanceof RunScreen.Witness at) {
      life.witness(at.model(), person);
    }
  }

  /** Types the entry again, to replace it with a reason and a signature. */
  public void correct(StepId step) {
    acts.correct(step);
  }

  /** A third person measures: the checker's screen of this run. */
  public void checkNow() {
    acts.perform(RunAction.CHECK_NOW);
  }

  public Photos photos() {
    return photos;
  }

  /** The clock here. */
  public LocalDateTime now() {
    return LocalDateTime.ofInstant(open.desk().clock().instant(), open.desk().zone());
  }

  /** Tells why something, such as taking a picture, was not done. */
  public void refuse(String why) {
    open.say(RunMessage.Kind.REFUSED, why);
  }

  public TimersModel timers() {
    return timers;
  }

  /** Who reads aloud and who answers. */
  public CallActs calls() {
    return calls;
  }

  public PieceActs pieces() {
    return pieces;
  }

  public LanguageChoice language() {
    return open.language();
  }

  /** Lets go of what outlives the screen. */
  public void close() {
    screens.close();
    subscriptions.close();
  }

  /** The step that the keys act on. */
  public Optional<StepModel> current() {
    return screens.current();
  }

  /** Shows a step, to read it or to answer it where the rules let one. */
  public void lookAt(StepId step) {
    screens.look(new Looking.At(step));
  }

  /** All of the run, or back from there to what is due. */
  public void overview() {
    boolean there = screens.screen() instanceof RunScreen.Overview;
    screens.look(there ? Looking.NOWHERE : new Looking.Over());
  }

  /** Whom to call about the step on the screen, or about the run. */
  public void call() {
    Optional<StepId> held =
        open.reading().flatMap(now -> now.run().openHold()).map(Nonconformance::step);
    screens.look(new Looking.Calling(current().map(at -> at.step().id()).or(() -> held)));
  }

  /** Opens the procedure that says how the step on the screen is done. */
  public void showHow() {
    current().map(at -> at.step().how()).filter(code -> !code.isEmpty()).ifPresent(how::open);
  }

  /** The procedure beside the step. */
  public HowModel how() {
    return how;
  }

  /** Somebody looks at the run again: after a while away a key step is asked again. */
  public void cameBack() {
    if (!open.desk().session().lockedProperty().get()) {
      screens.cameBack();
    }
  }

  private void lookAtPiece(Optional<StepId> step) {
    screens.look(Looking.at(step));
  }

  private void refresh() {
    screens.refresh();
  }

  void go(Place place) {
    open.desk().workbench().navigation().go(place);
  }
}
