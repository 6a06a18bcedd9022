package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import java.util.HashMap;
import java.util.Map;

/** What one person typed into one run and has not recorded yet. */
public final class Typed {
  private final Map<Place, AnswerModel> answers = new HashMap<>();
  private final Map<String, HoldDraft> holds = new HashMap<>();

  /**
   * @param asked the step as it was written, whatever language the stop is read in
   */
  public AnswerModel answer(Stop stop, Step asked) {
    return answers.computeIfAbsent(stop.place(), _ -> AnswerModel.of(asked));
  }

  /** It was recorded, or is typed anew. */
  public void forget(Place place) {
    answers.remove(place);
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
