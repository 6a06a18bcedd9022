package app.tarkka.run;

import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That somebody could not check an entry, and why. It is no check: the entry waits on, and the same
 * person may come back.
 */
public record NotPossible(EntryKey key, String reason, Attribution by, long sequence) {

  /** Everybody who could not check an entry, in order, by entry. */
  public static Map<EntryKey, List<NotPossible>> of(Run run) {
    Map<EntryKey, List<NotPossible>> all = new HashMap<>();
    for (Recorded recorded : run.history()) {
      if (recorded.event() instanceof RunEvent.CheckNotPossible e) {
        all.computeIfAbsent(e.key(), _ -> new ArrayList<>())
            .add(new NotPossible(e.key(), e.reason(), recorded.by(), recorded.sequence()));
      }
    }
    return all;
  }

  /** Everybody who could not check this entry, in order. */
  public static List<NotPossible> of(Run run, EntryKey key) {
    return of(run).getOrDefault(key, List.of());
  }
}
