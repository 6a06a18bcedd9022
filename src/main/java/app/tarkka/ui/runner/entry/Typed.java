package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What one person typed into one run and has not recorded yet. */
public final class Typed {
  private final TypedKeeper keeper;
  private final String key;
  private final Map<Place, AnswerModel> answers = new HashMap<>();
  private final Map<String, StringProperty> notes = new HashMap<>();
  private final Map<String, HoldDraft> holds = new HashMap<>();
  private final Map<Integer, PiecesDraft> pieces = new HashMap<>();

  /**
   * @param key whose it is and of which run, as its keeper knows it
   */
  Typed(TypedKeeper keeper, String key) {
    this.keeper = keeper;
    this.key = key;
  }

  /**
   * @param asked the step as it was written, whatever language the stop is read in
   */
  public AnswerModel answer(Stop stop, Step asked) {
    return answers.computeIfAbsent(stop.place(), place -> kept(place, AnswerModel.of(asked)));
  }

  /**
   * What is being written about a step, or about the whole run, and is not said yet.
   *
   * @param step empty for the run
   */
  public StringProperty note(String step) {
    return notes.computeIfAbsent(step, _ -> kept("note/" + step, new SimpleStringProperty("")));
  }

  private AnswerModel kept(Place place, AnswerModel answer) {
    switch (answer) {
      case NumberAnswerModel number -> {
        int reading = 0;
        for (StringProperty typed : number.readings()) {
          kept(at(place) + reading++, typed);
        }
      }
      case TextAnswerModel text -> kept(at(place) + "0", text.textProperty());
      case TimeAnswerModel time -> kept(at(place) + "0", time.textProperty());
      case ChoiceAnswerModel _,
          DateAnswerModel _,
          DerivedAnswerModel _,
          DirectAnswerModel _,
          PhotoAnswerModel _,
          SignatureAnswerModel _ -> {
        // One press or a picture answers these; there is nothing half typed.
      }
    }
    return answer;
  }

  private StringProperty kept(String name, StringProperty typed) {
    String before = keeper.kept(key + name);
    if (!before.isEmpty()) {
      typed.set(before);
    }
    typed.subscribe((_, now) -> keeper.keep(key + name, now == null ? "" : now));
    return typed;
  }

  private static String at(Place place) {
    return "answer/" + place.step().value() + "/" + place.unit() + "/";
  }

  /** It was recorded, or is typed anew. */
  public void forget(Place place) {
    answers.remove(place);
    keeper.forget(key + at(place));
  }

  /**
   * @param seen what was said about it, as far as this person may know it
   */
  public HoldDraft hold(Nonconformance hold, Fault seen) {
    HoldDraft draft = holds.computeIfAbsent(hold.id(), _ -> kept(hold, new HoldDraft(hold, seen)));
    draft.follow(seen);
    return draft;
  }

  private HoldDraft kept(Nonconformance hold, HoldDraft draft) {
    kept("hold/" + hold.id() + "/reason", draft.reason());
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
