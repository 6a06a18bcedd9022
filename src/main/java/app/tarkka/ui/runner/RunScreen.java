package app.tarkka.ui.runner;

import app.tarkka.person.Person;
import app.tarkka.run.EntryKey;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.runner.entry.LastReading;
import java.util.List;

/** The one screen that is due. */
public sealed interface RunScreen {
  record Loading() implements RunScreen {}

  /** Nobody is signed in at this seat. */
  record SignIn(SignInModel model) implements RunScreen {}

  /** One step: read it, do it. */
  record OneStep(StepModel model) implements RunScreen {}

  /** A pause at which rows are confirmed, each for itself. */
  record Chunk(ChunkModel model) implements RunScreen {}

  /** Somebody who was present signs before the doer goes on. */
  record Witness(StepModel model, List<PersonTile> witnesses) implements RunScreen {}

  /** A document that is read aloud: who reads? */
  record Reader(List<PersonTile> people) implements RunScreen {}

  /**
   * The end of a section that was read aloud: both sign, each for themselves.
   *
   * @param signed whether whoever answered has signed; then whoever read does
   */
  record CallPause(List<EntryKey> keys, List<String> lines, CallActs.Voices voices, boolean signed)
      implements RunScreen {}

  /**
   * A hold point needs a second person's check before anything else is done.
   *
   * @param lines what is handed over
   * @param signed whether the doer has signed it already
   */
  record HoldPoint(String number, List<String> lines, boolean signed) implements RunScreen {}

  /** How many pieces there are in a section, or which ones its plan still wants. */
  record Pieces(PiecesModel model) implements RunScreen {}

  record OnHold(HoldModel model) implements RunScreen {}

  record Paused(String since) implements RunScreen {}

  /** Whom to hand the run to. */
  record HandOver(List<PersonTile> people) implements RunScreen {}

  /** The run was handed to somebody who has not signed for it yet. */
  record TakeOver(Person taker, String since, List<String> lines) implements RunScreen {}

  /** After a while away: the key step that was answered last, asked again. */
  record StillSo(StepModel model, String away) implements RunScreen {}

  /** Everything of the run at a glance. */
  record Overview(List<RunLine> lines) implements RunScreen {
    /** How many steps are asked as the run stands. */
    long asked() {
      return lines.stream().filter(line -> line.standing() != RunLine.Standing.NOT_ASKED).count();
    }
  }

  /** Whom to call. */
  record Call(CallModel model) implements RunScreen {}

  /**
   * Everything is answered: the doer looks it over and signs.
   *
   * @param toRead what is only read at the end
   * @param lines every place of the run with its entry
   * @param waiting what cannot be asked before a blind check, one line each
   * @param checks how many entries a second person must check afterwards
   */
  record Finish(LastReading toRead, List<RunLine> lines, List<String> waiting, int checks)
      implements RunScreen {}

  /**
   * At the seat is somebody who checked work of this attempt, and so does none of it.
   *
   * @param doer whose run it is
   * @param step what the doer does next
   * @param handed whether something waits to be checked
   */
  record SecondPerson(String doer, String step, boolean handed) implements RunScreen {}

  /** Signed by the doer; a second person's check is missing. */
  record WaitingForCheck(List<String> lines) implements RunScreen {}

  /**
   * @param headline what became of the run
   * @param details who signed, and when
   */
  record Ended(Outcome outcome, String headline, List<String> details) implements RunScreen {}

  enum Outcome {
    COMPLETED,
    ABANDONED
  }
}
