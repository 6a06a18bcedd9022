package app.tarkka.ui.runner.entry;

import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import java.util.HashMap;
import java.util.Map;

/** What one person typed into one run and has not recorded yet. */
public final class Typed {
  private final Map<Place, AnswerModel> answers = new HashMap<>();
  private final Map<String, HoldDraft> holds = new HashMap<>();

  public AnswerModel answer(Stop stop) {
    return answers.computeIfAbsent(stop.place(), _ -> AnswerModel.of(stop.step()));
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
