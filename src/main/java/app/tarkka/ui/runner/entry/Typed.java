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
  private final Map<Integer, PiecesDraft> pieces = new HashMap<>();

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

  /** About the pieces of a section, by its number. */
  public PiecesDraft pieces(int section) {
    return pieces.getOrDefault(section, PiecesDraft.NOTHING);
  }

  public void pieces(int section, PiecesDraft draft) {
    pieces.put(section, draft);
  }

  /** They were drawn. */
  public void forgetPieces(int section) {
    pieces.remove(section);
  }
}
