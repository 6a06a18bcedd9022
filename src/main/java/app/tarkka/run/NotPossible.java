package app.tarkka.run;

import app.tarkka.person.Attribution;
import java.util.List;

/**
 * That somebody could not check an entry, and why. It is no check: the entry waits on, and the same
 * person may come back.
 */
public record NotPossible(EntryKey key, String reason, Attribution by, long sequence) {

  /** Everybody who could not check this entry, in order. */
  public static List<NotPossible> of(Run run, EntryKey key) {
    return run.history().stream()
        .filter(
            recorded ->
                recorded.event() instanceof RunEvent.CheckNotPossible e && e.key().equals(key))
        .map(
            recorded ->
                new NotPossible(
                    key,
                    ((RunEvent.CheckNotPossible) recorded.event()).reason(),
                    recorded.by(),
                    recorded.sequence()))
        .toList();
  }
}
