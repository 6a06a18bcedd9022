package app.tarkka.ui.runner;

import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.run.Place;
import app.tarkka.run.Refusal;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunCommand.Care;
import app.tarkka.run.RunRules;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.Stop;
import app.tarkka.ui.runner.entry.TextAnswerModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;

/** What a person does at one step: answer, fail, not applicable, undo, correct, note. */
final class StepActs {
  private final OpenRun open;
  private final TimerActs timers;

  StepActs(OpenRun open) {
    this.open = open;
    this.timers = new TimerActs(open);
  }

  /** Done, passed, or what was typed. */
  void confirm(StepModel at) {
    if (at.answer() instanceof DirectAnswerModel direct) {
      direct.good();
    }
    if (at.answer() instanceof TextAnswerModel text && text.wrong().isPresent()) {
      ask(new Question.OtherCode(text.wrong().orElseThrow()));
      return;
    }
    answer(at, Care.AS_TYPED);
  }

  /** The person stands by what the question doubted. */
  void insist(StepModel at, Runnable onCorrected) {
    if (open.question().get().isEmpty()) {
      return;
    }
    if (at.mode() == StepModel.Mode.CORRECTING) {
      correct(at, Care.READ_AGAIN, onCorrected);
    } else {
      answer(at, Care.READ_AGAIN);
    }
  }

  /** Nothing was recorded; the person types again. */
  void takeBack() {
    open.question().set(Optional.empty());
  }

  private void answer(StepModel at, Care care) {
    Optional<Refusal> flaw = at.answer().flaw(care);
    if (flaw.isPresent()) {
      flawed(flaw.get());
      heeded(at.answer());
      return;
    }
    record(at, at.answer().result().orElseThrow(), care);
  }

  private void flawed(Refusal flaw) {
    if (flaw.reason() == Refusal.Reason.LOOKS_LIKE_SLIP) {
      ask(new Question.ReadAgain(flaw.details().getFirst(), flaw.details().get(1)));
    } else {
      open.refused(flaw);
    }
  }

  /** What was refused goes as soon as there is an answer: that is being seen to. */
  private void heeded(AnswerModel answer) {
    Observable changes = answer.changes();
    changes.addListener(
        new InvalidationListener() {
          @Override
          public void invalidated(Observable changed) {
            if (answer.result().isPresent()) {
              changes.removeListener(this);
              open.said().heeded();
            }
          }
        });
  }

  private void ask(Question question) {
    open.said().hush();
    open.question().set(Optional.of(question));
  }

  private void record(StepModel at, Result result, Care care) {
    Place place = at.stop().place();
    timers.whenDue(
        place,
        result,
        () -> open.perform(new RunCommand.Answer(place, result, care), run -> recorded(at, run)));
  }

  void startTimer(StepTimer timer) {
    timers.start(timer);
  }

  private void recorded(StepModel at, Run run) {
    open.drafts().forget(at.stop().place());
    run.standing(at.stop().place())
        .filter(_ -> run.openHold().isEmpty())
        .ifPresent(
            entry ->
                open.undo()
                    .set(
                        Optional.of(
                            new UndoOffer(
                                entry.key(), entry.by().at().plusSeconds(UndoOffer.SECONDS)))));
    open.changed(run);
    open.now()
        .answered(at.stop())
        .ifPresent(answered -> sayThatItIsKept(at.stop().place(), answered.judgement().bad()));
  }

  private void sayThatItIsKept(Place place, boolean bad) {
    String key = bad ? "runner.saved.bad" : "runner.saved";
    open.said()
        .say(
            bad ? RunMessage.Kind.SAVED_BAD : RunMessage.Kind.SAVED,
            () -> kept(place).map(line -> open.text(key, line)).orElse(""));
  }

  private Optional<String> kept(Place place) {
    RunReading now = open.now();
    return now.stop(place)
        .flatMap(stop -> now.answered(stop).map(answered -> line(stop, answered)));
  }

  /**
   * The line stays while the run is handed to whoever checks it: of a blind step it has no value.
   */
  private String line(Stop stop, Answered answered) {
    return stop.step().signOff() == SignOff.BLIND
        ? open.now().mentioned(stop)
        : open.now().line(stop, answered);
  }

  /**
   * Describes what is wrong, and puts the run on hold; what is checked blind is held after the
   * check, and a piece of a lot may only count.
   */
  void fail(StepModel at) {
    boolean judges = at.answer() instanceof DirectAnswerModel direct && direct.judges();
    Place place = at.stop().place();
    boolean blind =
        judges && open.now().run().requiredAt(place).filter(StepActs::blind).isPresent();
    boolean counts = !blind && judges && RunRules.onlyCounts(open.now().run(), place);
    String text = blind ? "runner.fail.blind" : counts ? "runner.fail.counts" : "runner.fail.text";
    String action =
        blind
            ? "runner.fail.blind.action"
            : counts ? "runner.fail.counts.action" : "runner.fail.action";
    Optional<String> description =
        reason(open.text("runner.fail.title"), open.text(text), open.text(action));
    if (description.isEmpty()) {
      return;
    }
    if (judges) {
      record(at, new Result.PassFail(false, description.get()), Care.AS_TYPED);
    } else {
      open.perform(new RunCommand.Hold(at.step().id(), description.get()), open::changed);
    }
  }

  private static boolean blind(RequiredCheck check) {
    return check.policy() == SignOff.BLIND;
  }

  /** A key step is no longer as its entry says: puts the run on hold and says why. */
  void hold(StepModel at) {
    reason(
            open.text("runner.fail.title"),
            open.text("runner.stillSo.hold"),
            open.text("runner.fail.action"))
        .ifPresent(why -> open.perform(new RunCommand.Hold(at.step().id(), why), open::changed));
  }

  void notApplicable(StepModel at) {
    Optional<Refusal> key = keyStep(at.step());
    if (key.isPresent()) {
      open.refused(key.get());
      return;
    }
    reason(
            open.text("runner.notApplicable.title"),
            open.text("runner.notApplicable.text"),
            open.text("runner.notApplicable.action"))
        .ifPresent(why -> record(at, new Result.NotApplicable(why), Care.AS_TYPED));
  }

  private static Optional<Refusal> keyStep(Step step) {
    return step.key() ? Optional.of(Refusal.of(Refusal.Reason.KEY_STEP)) : Optional.empty();
  }

  void note(Optional<StepModel> at) {
    StringProperty draft = open.drafts().note(at.map(step -> step.step().id()));
    open.desk()
        .workbench()
        .dialogs()
        .askReason(
            new Dialogs.Question(
                open.text("runner.note.title"),
                open.text("runner.note.text"),
                open.text("runner.note.action")),
            draft)
        .ifPresent(
            text ->
                open.perform(
                    new RunCommand.AddNote(at.map(step -> step.step().id()), text),
                    run -> {
                      draft.set("");
                      open.changed(run);
                      open.say(RunMessage.Kind.SAVED, open.text("runner.note.saved"));
                    }));
  }

  void undo() {
    open.undo()
        .get()
        .ifPresent(
            offer ->
                open.perform(
                    new RunCommand.Undo(offer.key()),
                    run -> {
                      open.changed(run);
                      open.say(RunMessage.Kind.INFO, open.text("runner.undone"));
                    }));
  }

  /** Replaces the entry by what is typed now, with a reason and a signature. */
  void correct(StepModel at, Care care, Runnable onDone) {
    boolean tick = at.answer() instanceof DirectAnswerModel direct && !direct.judges();
    Optional<Refusal> flaw = tick ? keyStep(at.step()) : at.answer().flaw(care);
    if (flaw.isPresent()) {
      flawed(flaw.get());
      heeded(at.answer());
      return;
    }
    Answered old = at.answered().orElseThrow();
    Optional<String> reason =
        reason(
            open.text("runner.correct.title"),
            open.text("runner.correct.text"),
            open.text("runner.correct.action"));
    if (reason.isEmpty()) {
      return;
    }
    // A tick says only "done": what was ticked by mistake can only become "not applicable".
    Result result =
        tick ? new Result.NotApplicable(reason.get()) : at.answer().result().orElseThrow();
    String line =
        open.text(
            "runner.correct.line",
            open.now().title(at.stop()),
            old.words(),
            open.now().words().of(result),
            reason.get());
    open.sign(
        new SignatureForm(
            SignedAct.CORRECT,
            Meaning.PERFORMED,
            open.text("runner.correct.statement"),
            List.of(line),
            open.person().stream().toList()),
        new RunCommand.Correct(old.key(), result, care, reason.get()),
        run -> {
          open.drafts().forget(at.stop().place());
          onDone.run();
          open.changed(run);
          open.say(RunMessage.Kind.SAVED, open.text("runner.corrected"));
        });
  }

  private Optional<String> reason(String title, String text, String action) {
    return open.desk().workbench().dialogs().askReason(new Dialogs.Question(title, text, action));
  }
}
