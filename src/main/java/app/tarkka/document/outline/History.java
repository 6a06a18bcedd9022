package app.tarkka.document.outline;

import app.tarkka.document.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was written, step by step, to go back and forth in. Typing in one place without a pause is
 * one action. Contents share their unchanged parts, so that a thousand of them are cheap.
 */
public final class History {
  /** How many actions can be undone; ui.md E4 asks for 200. */
  public static final int LENGTH = 1000;

  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Deque<State> past = new ArrayDeque<>();
  private final Deque<State> future = new ArrayDeque<>();
  private State present;
  private String strand = "";
  private Instant last = Instant.MIN;

  public History(Content content, Spot focus) {
    present = new State(content, focus);
  }

  /** A content, and the line the person was in. */
  public record State(Content content, Spot focus) {}

  public State present() {
    return present;
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
      if (past.size() > LENGTH) {
        past.removeLast();
      }
    }
    future.clear();
    present = next;
    strand = typedIn;
    last = now;
  }

  public Optional<State> undo() {
    return go(past, future);
  }

  public Optional<State> redo() {
    return go(future, past);
  }

  public boolean canUndo() {
    return !past.isEmpty();
  }

  public boolean canRedo() {
    return !future.isEmpty();
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
