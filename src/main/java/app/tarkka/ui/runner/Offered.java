package app.tarkka.ui.runner;

import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.PhotoAnswerModel;
import java.util.ArrayList;
import java.util.List;

/** What is offered on the bar at each screen, the main action last. */
final class Offered {
  private Offered() {}

  /** The same at a seat that shows no records. */
  static List<RunAction> withoutRecords(RunScreen screen, boolean earlier) {
    List<RunAction> actions = at(screen, earlier);
    actions.remove(RunAction.OPEN_RECORD);
    return actions;
  }

  /**
   * @param earlier whether there is a step before this one to look back at
   */
  static List<RunAction> at(RunScreen screen, boolean earlier) {
    List<RunAction> actions = new ArrayList<>();
    if (earlier) {
      actions.add(RunAction.BACK);
    }
    switch (screen) {
      case RunScreen.Loading _, RunScreen.SignIn _ -> actions.clear();
      case RunScreen.OneStep one -> step(one.model(), actions);
      case RunScreen.Chunk chunk -> chunk(chunk.model(), actions);
      case RunScreen.Witness _ -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.CORRECT);
      }
      case RunScreen.Reader _ -> actions.clear();
      case RunScreen.CallPause pause -> {
        actions.add(RunAction.NOTE);
        actions.add(pause.signed() ? RunAction.SIGN_HEARD : RunAction.SIGN_ANSWERS);
      }
      case RunScreen.HoldPoint point -> {
        actions.add(RunAction.NOTE);
        actions.add(point.signed() ? RunAction.CHECK_NOW : RunAction.HAND_TO_CHECK);
      }
      case RunScreen.Pieces pieces -> {
        actions.add(RunAction.NOTE);
        actions.add(pieces.model().missing() > 0 ? RunAction.ADD_PIECE : RunAction.DRAW);
      }
      case RunScreen.OnHold _ -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.DECIDE);
      }
      case RunScreen.Paused _ -> {
        actions.add(RunAction.TO_SUCCESSOR);
        actions.add(RunAction.RESUME);
      }
      case RunScreen.HandOver _, RunScreen.Overview _, RunScreen.Call _ ->
          actions.add(RunAction.TO_RUN);
      case RunScreen.TakeOver _ -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.KEEP);
        actions.add(RunAction.TAKE_OVER);
      }
      case RunScreen.StillSo asked -> {
        actions.add(RunAction.NOTE);
        if (asked.model().answered().isPresent()) {
          actions.add(RunAction.CORRECT);
        }
        actions.add(RunAction.HOLD);
        actions.add(RunAction.STILL_SO);
      }
      case RunScreen.Finish _ -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.SIGN_FINISH);
      }
      case RunScreen.SecondPerson second -> {
        actions.clear();
        actions.add(RunAction.NOTE);
        actions.add(RunAction.LATER);
        if (second.handed()) {
          actions.add(RunAction.CHECK_NOW);
        }
      }
      case RunScreen.WaitingForCheck _ -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.LATER);
        actions.add(RunAction.CHECK_NOW);
      }
      case RunScreen.Ended _ -> {
        actions.add(RunAction.LATER);
        actions.add(RunAction.OPEN_RECORD);
      }
    }
    return actions;
  }

  /** The same while one looks elsewhere than at what is due. */
  static void away(List<RunAction> actions) {
    actions.add(actions.contains(RunAction.BACK) ? 1 : 0, RunAction.TO_DUE);
  }

  private static void step(StepModel at, List<RunAction> actions) {
    switch (at.mode()) {
      case OPEN -> open(at, actions);
      case AHEAD -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.GO_ON);
      }
      case ANSWERED -> {
        actions.add(RunAction.NOTE);
        actions.add(RunAction.CORRECT);
        actions.add(RunAction.GO_ON);
      }
      case CORRECTING -> {
        if (at.answer() instanceof PhotoAnswerModel) {
          actions.add(RunAction.PHOTO);
        }
        actions.add(RunAction.CANCEL_CORRECTION);
        actions.add(RunAction.SIGN_CORRECTION);
      }
    }
  }

  private static void open(StepModel at, List<RunAction> actions) {
    actions.add(RunAction.NOTE);
    if (at.answer() instanceof PhotoAnswerModel) {
      actions.add(RunAction.PHOTO);
    }
    if (at.stop().optional()) {
      actions.add(RunAction.SKIP);
    }
    if (!at.step().key()) {
      actions.add(RunAction.NOT_APPLICABLE);
    }
    actions.add(RunAction.FAIL);
    boolean judged = at.answer() instanceof DirectAnswerModel direct && direct.judges();
    actions.add(judged ? RunAction.PASS : RunAction.CONFIRM);
  }

  /** The row under the keys decides, as a step does; a finished chunk goes on. */
  private static void chunk(ChunkModel chunk, List<RunAction> actions) {
    if (chunk.complete()) {
      actions.add(RunAction.NOTE);
      actions.add(RunAction.CORRECT);
      actions.add(RunAction.GO_ON);
    } else {
      step(chunk.row(), actions);
    }
  }
}
