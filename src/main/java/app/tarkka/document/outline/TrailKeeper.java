package app.tarkka.document.outline;

import app.tarkka.document.outline.History.State;
import app.tarkka.document.outline.Trail.Turn;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes the states of a history as a trail; what it wrote once it does not compare again. */
public final class TrailKeeper {
  private IdentityHashMap<State, Written> known = new IdentityHashMap<>();

  /** The turn that led to a state, and the state that it led from. */
  private record Written(State from, Turn turn) {}

  public Trail trail(History.Snapshot history) {
    IdentityHashMap<State, Written> still = new IdentityHashMap<>();
    List<Turn> turns = new ArrayList<>(history.before());
    List<State> states = history.states();
    for (int i = 1; i < states.size(); i++) {
      Written written = written(states.get(i - 1), states.get(i));
      still.put(states.get(i), written);
      turns.add(written.turn());
    }
    turns.addAll(history.after());
    known = still;
    return new Trail(history.first(), turns, history.before().size() + history.present());
  }

  private Written written(State from, State to) {
    Written before = known.get(to);
    if (before != null && before.from() == from) {
      return before;
    }
    Splice change = Splice.between(ContentText.of(from.content()), ContentText.of(to.content()));
    return new Written(from, new Turn(change, from.focus(), to.focus()));
  }
}
