package app.tarkka.ui.kit.signing;

import app.tarkka.run.RunCommand;

/**
 * What somebody does by signing, in the words of whoever reads it: the title of the dialog. What is
 * stored is the {@link app.tarkka.person.Meaning}, which several acts share.
 */
public enum SignedAct {
  TAKE_OVER,
  HAND_OVER,
  FINISH,
  HAND_TO_CHECK,
  SIGN_ANSWERS,
  SIGN_HEARD,
  CORRECT,
  ABANDON,
  WITNESS,
  CHECK,
  DECIDE,
  ASSIGN_ACTION,
  CLOSE_ACTION,
  CLOSE_NONCONFORMANCE,
  RELEASE,
  INSPECTION,
  REMOVE_PIECE,
  SUBMIT,
  APPROVE,
  REQUEST_CHANGES,
  CALL_BACK,
  REQUIRE_APPROVALS,
  REVIEW,
  WITHDRAW,
  ACKNOWLEDGE,
  APPROVE_TRANSLATION,
  KIOSK_ON,
  KIOSK_OFF,
  SETTING,
  REMOVE_SAMPLE,
  PEOPLE;

  /**
   * What a command on a run does.
   *
   * @throws IllegalArgumentException when nobody signs for that
   */
  public static SignedAct of(RunCommand command) {
    return switch (command) {
      case RunCommand.Correct _ -> CORRECT;
      case RunCommand.HandToCheck _ -> HAND_TO_CHECK;
      case RunCommand.Finish _ -> FINISH;
      case RunCommand.HandOver _ -> HAND_OVER;
      case RunCommand.TakeOver _ -> TAKE_OVER;
      case RunCommand.Check _ -> CHECK;
      case RunCommand.Witness _ -> WITNESS;
      case RunCommand.Decide _ -> DECIDE;
      case RunCommand.AssignAction _ -> ASSIGN_ACTION;
      case RunCommand.CloseAction _ -> CLOSE_ACTION;
      case RunCommand.CloseNonconformance _ -> CLOSE_NONCONFORMANCE;
      case RunCommand.Abandon _ -> ABANDON;
      case RunCommand.Release _ -> RELEASE;
      case RunCommand.DrawSample _ -> INSPECTION;
      case RunCommand.RemoveUnit _ -> REMOVE_PIECE;
      case RunCommand.Answer _,
          RunCommand.Undo _,
          RunCommand.ShowResults _,
          RunCommand.Hold _,
          RunCommand.Describe _,
          RunCommand.AddNote _,
          RunCommand.Reaffirm _,
          RunCommand.Escalate _,
          RunCommand.AddUnit _,
          RunCommand.StartTimer _,
          RunCommand.OverrideTimer _,
          RunCommand.Pause _,
          RunCommand.Resume _ ->
          throw new IllegalArgumentException("not signed: " + command);
    };
  }
}
