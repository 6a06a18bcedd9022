package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
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
  private final Map<Place, Begun> answers = new HashMap<>();
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
    return answers.computeIfAbsent(stop.place(), place -> begin(place, asked)).model();
  }

  /**
   * What is being written about a step, or about the whole run, and is not said yet.
   *
   * @param step empty for the run
   */
  public StringProperty note(String step) {
    return notes.computeIfAbsent(
        step,
        _ -> {
          StringProperty note = new SimpleStringProperty("");
          new Kept(keeper, key + "note/").text(step, note);
          return note;
        });
  }

  private Begun begin(Place place, Step asked) {
    Kept kept = new Kept(keeper, key + at(place));
    return new Begun(KeptAnswer.in(kept, AnswerModel.of(asked)), kept);
  }

  private static String at(Place place) {
    return "answer/" + place.step().value() + "/" + place.unit() + "/";
  }

  /** It was recorded, or is typed anew. */
  public void forget(Place place) {
    Begun begun = answers.remove(place);
    if (begun != null) {
      begun.kept().forget();
    } else {
      keeper.forget(key + at(place));
    }
  }

  /**
   * @param seen what was said about it, as far as this person may know it
   * @param people everybody by id, to find who was to do something about it
   */
  public HoldDraft hold(Nonconformance hold, Fault seen, Map<PersonId, Person> people) {
    HoldDraft draft = holds.computeIfAbsent(hold.id(), _ -> begin(hold, seen, people));
    draft.follow(seen);
    return draft;
  }

  private HoldDraft begin(Nonconformance hold, Fault seen, Map<PersonId, Person> people) {
    Kept kept = new Kept(keeper, key + "hold/" + hold.id() + "/");
    return new HoldDraft(hold, seen).keptIn(kept, people);
  }

  /** It was decided. */
  public void forget(Nonconformance hold) {
    HoldDraft draft = holds.remove(hold.id());
    if (draft != null) {
      draft.forget();
    }
  }

  /** About the pieces of a section, by its number. */
  public PiecesDraft pieces(int section) {
    return pieces.computeIfAbsent(section, _ -> PiecesDraft.read(keeper.kept(at(section))));
  }

  public void pieces(int section, PiecesDraft draft) {
    pieces.put(section, draft);
    keeper.keep(at(section), draft.written());
  }

  /** They were drawn. */
  public void forgetPieces(int section) {
    pieces.remove(section);
    keeper.keep(at(section), "");
  }

  private String at(int section) {
    return key + "pieces/" + section;
  }

  /**
   * @param kept where it is kept until it is recorded
   */
  private record Begun(AnswerModel model, Kept kept) {}
}
