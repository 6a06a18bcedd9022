package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.outline.Trail.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was written, step by step, to go back and forth in. Typing in one place without a pause is
 * one action. Contents share their unchanged parts, so that a thousand of them are cheap; what was
 * done before this sitting is read from its trail when one gets there.
 */
public final class History {
  /** How many actions can be undone; ui.md E4 asks for 200. */
  public static final int LENGTH = 1000;

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Deque<State> past = new ArrayDeque<>();
  private final Deque<State> future = new ArrayDeque<>();

  /** Turns of former sittings, each nearest to the present first. */
  private final Deque<Turn> pastTurns = new ArrayDeque<>();

  private final Deque<Turn> futureTurns = new ArrayDeque<>();
  private State present;
  private long first;
  private String strand = "";
  private Instant last = Instant.MIN;

  public History(Content content, Spot focus) {
    this(content, focus, Trail.NONE);
  }

  /**
   * @param trail that ends in this content
   */
  public History(Content content, Spot focus, Trail trail) {
    present = new State(content, focus);
    first = trail.first();
    trail.turns().subList(0, trail.made()).forEach(pastTurns::push);
    futureTurns.addAll(trail.turns().subList(trail.made(), trail.turns().size()));
  }

  /** A content, and the line the person was in. */
  public record State(Content content, Spot focus) {}

  /**
   * All of it at one moment, to be kept.
   *
   * @param first the number of the first turn
   * @param before turns that led to the first state
   * @param states in the order in which they came about
   * @param present which of the states is on screen
   * @param after turns that were taken back from the last state
   */
  public record Snapshot(
      long first, List<Turn> before, List<State> states, int present, List<Turn> after) {}

  public State present() {
    return present;
  }

  public Snapshot snapshot() {
    List<State> states = new ArrayList<>(past).reversed();
    List<State> all = new ArrayList<>(states);
    all.add(present);
    all.addAll(future);
    return new Snapshot(
        first, new ArrayList<>(pastTurns).reversed(), all, states.size(), List.copyOf(futureTurns));
  }

  /**
   * An action was done.
   *
   * @param typedIn names the field that was typed in: actions of the same name without a pause are
   *     undone together; empty when the action stands for itself
   */
  public void push(State next, String typedIn, Instant now) {
    boolean continued =
        !typedIn.isEmpty() && typedIn.equals(strand) && last.plus(PAUSE).isAfter(now);
    if (!continued) {
      past.push(present);
      forget();
    }
    future.clear();
    futureTurns.clear();
    present = next;
    strand = typedIn;
    last = now;
  }

  public Optional<State> undo() {
    if (past.isEmpty() && !pastTurns.isEmpty()) {
      past.push(before(pastTurns.pop()));
    }
    return go(past, future);
  }

  public Optional<State> redo() {
    if (future.isEmpty() && !futureTurns.isEmpty()) {
      future.push(after(futureTurns.pop()));
    }
    return go(future, past);
  }

  public boolean canUndo() {
    return !past.isEmpty() || !pastTurns.isEmpty();
  }

  public boolean canRedo() {
    return !future.isEmpty() || !futureTurns.isEmpty();
  }

  private State before(Turn turn) {
    String text = turn.change().takeBack(ContentText.of(present.content()));
    return new State(ContentText.read(text), turn.before());
  }

  private State after(Turn turn) {
    String text = turn.change().make(ContentText.of(present.content()));
    return new State(ContentText.read(text), turn.after());
  }

  private void forget() {
    if (past.size() + pastTurns.size() > LENGTH) {
      if (pastTurns.isEmpty()) {
        past.removeLast();
      } else {
        pastTurns.removeLast();
      }
      first++;
    }
  }

  private Optional<State> go(Deque<State> from, Deque<State> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    to.push(present);
    present = from.pop();
    strand = "";
    return Optional.of(present);
  }
}
