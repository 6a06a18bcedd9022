package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.RunCommand.Care;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.SignedAct;
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
  private final RunId id;
  private final OpenRun open;
  private final StepActs steps;
  private final LifeActs life;
  private final CallActs calls;
  private final TimersModel timers;
  private final PieceActs pieces;
  private final Photos photos;
  private final RunScreens screens;
  private final HowModel how;
  private final Subscriptions subscriptions = new Subscriptions();

  public RunnerModel(RunId id, RunDesk desk) {
    this.id = id;
    this.open = new OpenRun(desk, id, this::refresh);
    this.steps = new StepActs(open);
    this.life = new LifeActs(open);
    this.timers = new TimersModel(open, steps, this::lookAt);
    this.pieces = new PieceActs(open, this::lookAtPiece);
    this.photos = new Photos(desk.workbench(), desk.documents(), desk.camera());
    this.calls = new CallActs(open, life, this::refresh);
    this.screens = new RunScreens(open, life, calls, pieces, timers::show);
    this.how = new HowModel(desk);
    subscriptions.add(desk.session().onOtherPerson(open::otherPerson));
    subscriptions.onChange(desk.session().lockedProperty(), this::cameBack);
    open.load();
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
    Optional<StepModel> at = current();
    switch (action) {
      case BACK -> screens.back();
      case NOTE -> steps.note(at);
      case PHOTO -> current().ifPresent(one -> Photos.ask(one.answer()));
      case NOT_APPLICABLE -> at.ifPresent(steps::notApplicable);
      case SKIP -> at.ifPresent(this::skip);
      case CORRECT -> at.ifPresent(step -> correct(step.step().id()));
      case FAIL -> at.ifPresent(steps::fail);
      case PASS, CONFIRM -> confirm();
      case GO_ON, TO_RUN -> screens.goOn();
      case TO_SUCCESSOR -> chooseSuccessor();
      case CANCEL_CORRECTION, TO_DUE -> screens.look(Looking.NOWHERE);
      case KEEP -> screens.look(new Looking.Keeping());
      case TAKE_OVER -> life.takeOver();
      case STILL_SO -> at.ifPresent(life::stillSo);
      case HOLD -> at.ifPresent(steps::hold);
      case SIGN_CORRECTION -> signCorrection();
      case RESUME -> life.resume();
      case DECIDE -> life.decide(screens.screen());
      case SIGN_ANSWERS -> calls.signAnswers();
      case SIGN_HEARD -> calls.signHeard(screens.screen());
      case HAND_TO_CHECK ->
          life.handToCheck(SignedAct.HAND_TO_CHECK, "runner.handToCheck.statement");
      case DRAW, ADD_PIECE -> pieces(action);
      case SIGN_FINISH -> life.finish();
      case CHECK_NOW -> go(new Place.CheckRun(id.value()));
      case LATER -> go(new Place.Today());
      case OPEN_RECORD -> go(new Place.RecordDetail(id.value()));
    }
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
    screens.look(Looking.HANDING_OVER);
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
    open.now().outline().stop(step).ifPresent(stop -> open.drafts().forget(stop.place()));
    screens.look(new Looking.Correcting(step));
  }

  /** A third person measures: the checker's screen of this run. */
  public void checkNow() {
    go(new Place.CheckRun(id.value()));
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

  private void confirm() {
    if (open.question().get().isPresent()) {
      steps.takeBack();
    } else {
      current().filter(at -> at.mode() == StepModel.Mode.OPEN).ifPresent(steps::confirm);
    }
  }

  private void signCorrection() {
    if (open.question().get().isPresent()) {
      steps.takeBack();
    } else {
      current().ifPresent(at -> steps.correct(at, Care.AS_TYPED, screens::lookAtDue));
    }
  }

  private void lookAtPiece(Optional<StepId> step) {
    screens.look(Looking.at(step));
  }

  private void pieces(RunAction action) {
    if (screens.screen() instanceof RunScreen.Pieces(PiecesModel section)) {
      section.perform(action);
    }
  }

  private void skip(StepModel at) {
    screens.lookAtDue();
    open.skip(at.stop());
  }

  private void refresh() {
    screens.refresh();
  }

  void go(Place place) {
    open.desk().workbench().navigation().go(place);
  }
}
