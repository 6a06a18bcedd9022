package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.run.RunCommand.Care;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.Photos;
import java.util.Optional;

/** What each action of the bar does. */
record RunActs(
    RunId id, OpenRun open, StepActs steps, LifeActs life, CallActs calls, RunScreens screens) {

  void perform(RunAction action) {
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

  /** Asks whom to hand the run to. */
  void chooseSuccessor() {
    screens.look(Looking.HANDING_OVER);
  }

  /** Types the entry again, to replace it with a reason and a signature. */
  void correct(StepId step) {
    open.now().outline().stop(step).ifPresent(stop -> open.drafts().forget(stop.place()));
    screens.look(new Looking.Correcting(step));
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

  private void pieces(RunAction action) {
    if (screens.screen() instanceof RunScreen.Pieces(PiecesModel section)) {
      section.perform(action);
    }
  }

  private void skip(StepModel at) {
    screens.lookAtDue();
    open.skip(at.stop());
  }

  private Optional<StepModel> current() {
    return screens.current();
  }

  private void go(Place place) {
    open.desk().workbench().navigation().go(place);
  }
}
