package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import java.util.HashMap;
import java.util.Map;

/** What one person typed into one run and has not recorded yet. */
public final class Typed {
  private final Map<StepId, AnswerModel> answers = new HashMap<>();
  private final Map<String, HoldDraft> holds = new HashMap<>();

  public AnswerModel answer(Step step) {
    return answers.computeIfAbsent(step.id(), _ -> AnswerModel.of(step));
  }

  /** It was recorded, or is typed anew. */
  public void forget(StepId step) {
    answers.remove(step);
  }

  /**
   * @param seen what was said about it, as far as this person may know it
   */
  public HoldDraft hold(Nonconformance hold, Fault seen) {
    HoldDraft draft = holds.computeIfAbsent(hold.id(), _ -> new HoldDraft(hold, seen));
    draft.follow(seen);
    return draft;
  }
}
