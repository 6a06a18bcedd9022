package app.tarkka.ui.runner.check;

import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunCommand.Care;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.Stop;
import app.tarkka.ui.runner.entry.TextAnswerModel;
import app.tarkka.ui.runner.entry.WrongCode;
import java.util.Optional;

/** One entry that is measured or judged again, without sight of the first result. */
public final class BlindItem {
  private final WaitingCheck waiting;
  private final Stop stop;
  private final AnswerModel answer;
  private Care care = Care.AS_TYPED;
  private boolean begun;
  private Runnable onAnswered = () -> {};

  BlindItem(WaitingCheck waiting, Stop stop) {
    this.waiting = waiting;
    this.stop = stop;
    this.answer = AnswerModel.of(stop.step());
    answer
        .changes()
        .addListener(
            _ -> {
              care = Care.AS_TYPED;
              begun = true;
              answered();
            });
  }

  public WaitingCheck waiting() {
    return waiting;
  }

  public Stop stop() {
    return stop;
  }

  /** What the checker types. */
  public AnswerModel answer() {
    return answer;
  }

  /** Whether the checker typed or chose anything. */
  boolean begun() {
    return begun;
  }

  /** The checker read an unlikely value again, and stands by it. */
  void insist() {
    care = Care.READ_AGAIN;
  }

  /** The code that was expected, while another was read that the checker does not stand by. */
  Optional<WrongCode> wrongCode() {
    return answer instanceof TextAnswerModel text && care == Care.AS_TYPED
        ? text.wrong()
        : Optional.empty();
  }

  /** Calls it once, when there is an answer: what was asked for is being seen to. */
  void onceAnswered(Runnable told) {
    onAnswered = told;
  }

  private void answered() {
    if (answer.result().isPresent()) {
      Runnable told = onAnswered;
      onAnswered = () -> {};
      told.run();
    }
  }

  /** Why it cannot be committed as it is, empty when it can. */
  Optional<Refusal> flaw() {
    return answer.flaw(care);
  }

  /** Empty while nothing readable was typed. */
  Optional<CheckAnswer> toCommit() {
    return flaw().isPresent()
        ? Optional.empty()
        : answer.result().map(own -> new CheckAnswer.Blind(waiting.key(), own, care));
  }
}
