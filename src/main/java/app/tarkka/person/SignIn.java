package app.tarkka.person;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The only door to an {@link Authentication}. A wrong PIN is recorded before the answer is given;
 * from the third in a row on the wait doubles, and after ten an owner has to set a new PIN
 * (trust.md 19).
 */
public final class SignIn {
  /** Wrong PINs in a row after which only an owner helps. */
  public static final int LOCKED_AFTER = 10;

  private static final int FREE_TRIES = 3;
  private static final int LONGEST_DOUBLING = 6;

  private final People people;
  private final PinHashing hashing;
  private final InstantSource clock;
  private final LongSupplier elapsed;
  private final Seat seat;

  /** By {@link #elapsed}, when the newest wrong PIN was seen here. */
  private final Map<PersonId, Long> failedAt = new ConcurrentHashMap<>();

  /** Waits are measured by the clock as well. */
  public SignIn(People people, PinHashing hashing, InstantSource clock, Seat seat) {
    this(
        people,
        hashing,
        clock,
        () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos(),
        seat);
  }

  /**
   * @param elapsed nanoseconds that nobody can set: waits are measured by them, because a clock
   *     that is put forward must not shorten one, nor one that is put back prolong it (trust.md 17)
   */
  public SignIn(
      People people, PinHashing hashing, InstantSource clock, LongSupplier elapsed, Seat seat) {
    this.people = people;
    this.hashing = hashing;
    this.clock = clock;
    this.elapsed = elapsed;
    this.seat = seat;
  }

  /** What came of a PIN. */
  public sealed interface Outcome {
    record Right(Authentication authentication) implements Outcome {}

    /**
     * @param next when the next try is allowed
     */
    record Wrong(int triesLeft, Instant next) implements Outcome {}

    /** Too early after a wrong PIN; the PIN was not looked at. */
    record Wait(Instant until) implements Outcome {}

    record LockedOut() implements Outcome {}

    /** The PIN is right but was set by somebody else: it signs nothing until it is changed. */
    record MustChange(Authentication authentication) implements Outcome {}

    /** No such person, deactivated, or without a PIN. */
    record NotPossible() implements Outcome {}
  }

  /** Signs in: what comes back can make entries but not signatures. */
  public Outcome signIn(PersonId id, Pin pin) {
    return authenticate(id, pin, null);
  }

  /** Signs: what comes back is good for one act of that meaning. */
  public Outcome sign(PersonId id, Pin pin, Meaning meaning) {
    return authenticate(id, pin, meaning);
  }

  private Outcome authenticate(PersonId id, Pin pin, @Nullable Meaning meaning) {
    Optional<Person> person = people.find(id).filter(Person::active);
    Optional<Credential> credential = people.credential(id);
    Optional<String> secret = people.secret(id);
    if (person.isEmpty() || credential.isEmpty() || secret.isEmpty()) {
      return new Outcome.NotPossible();
    }
    Instant now = clock.instant();
    People.Failures failures = people.failures(id);
    if (failures.inARow() >= LOCKED_AFTER) {
      return new Outcome.LockedOut();
    }
    Instant next = nextTry(id, failures, now);
    if (next.isAfter(now)) {
      return new Outcome.Wait(next);
    }
    if (!hashing.matches(pin, secret.get())) {
      return wrong(id, now);
    }
    people.succeeded(id);
    failedAt.remove(id);
    if (hashing.outdated(secret.get())) {
      people.rehash(id, hashing.hash(pin));
    }
    if (credential.get().oneTime()) {
      return new Outcome.MustChange(new Authentication(person.get(), credential.get(), null, now));
    }
    return new Outcome.Right(new Authentication(person.get(), credential.get(), meaning, now));
  }

  private Outcome wrong(PersonId id, Instant now) {
    people.failed(id, now);
    failedAt.put(id, elapsed.getAsLong());
    People.Failures failures = people.failures(id);
    if (failures.inARow() >= LOCKED_AFTER) {
      people.record(
          java.util.List.of(new PersonEvent.LockedOut(id)),
          null,
          Attribution.without(id, "program", now, seat));
      return new Outcome.LockedOut();
    }
    return new Outcome.Wrong(LOCKED_AFTER - failures.inARow(), nextTry(id, failures, now));
  }

  private Instant nextTry(PersonId id, People.Failures failures, Instant now) {
    Instant last = failures.last();
    if (last == null || failures.inARow() < FREE_TRIES) {
      return now;
    }
    int doublings = Math.min(failures.inARow() - FREE_TRIES, LONGEST_DOUBLING);
    Duration left = Duration.ofSeconds(1L << doublings).minus(since(id, last, now));
    return left.isPositive() ? now.plus(left) : now;
  }

  private Duration since(PersonId id, Instant last, Instant now) {
    if (last.isAfter(now)) {
      // Put back while Tarkka was not running: how long ago it was cannot be told, so from now on.
      failedAt.putIfAbsent(id, elapsed.getAsLong());
    }
    Long seen = failedAt.get(id);
    return seen == null
        ? Duration.between(last, now)
        : Duration.ofNanos(elapsed.getAsLong() - seen);
  }
}
