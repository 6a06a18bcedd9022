package app.tarkka.run;

import app.tarkka.document.Timer;
import app.tarkka.person.Attribution;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A timer that goes: due instants, never a countdown (domain.md rule 15), so that it survives a
 * restart.
 *
 * @param number which of the step's timers, counted from 1
 * @param started by whom, and when
 */
public record StartedTimer(Place place, int number, Timer timer, Attribution started) {

  /** Where it is. */
  public enum State {
    /** The time is not up. */
    RUNNING,
    /** The time is up, and it is not too late. */
    DUE,
    /** Longer than the step allows. */
    LATE
  }

  /** Before this the step is not done without a reason; empty when it only says "at most". */
  public Optional<Instant> notBefore() {
    return after(timer.minSeconds());
  }

  /** After this it is too late. One single figure says when, and not for how long. */
  public Optional<Instant> notAfter() {
    Long most = timer.maxSeconds();
    return most == null || most.equals(timer.minSeconds()) ? Optional.empty() : after(most);
  }

  public State at(Instant now) {
    if (notAfter().filter(now::isAfter).isPresent()) {
      return State.LATE;
    }
    boolean before =
        notBefore().isPresent()
            ? notBefore().filter(now::isBefore).isPresent()
            : notAfter().isPresent();
    return before ? State.RUNNING : State.DUE;
  }

  /** Whether whoever is done now is done before the time is up. */
  public boolean early(Instant now) {
    return notBefore().filter(now::isBefore).isPresent();
  }

  private Optional<Instant> after(@Nullable Long seconds) {
    return Optional.ofNullable(seconds).map(started.at()::plusSeconds);
  }
}
