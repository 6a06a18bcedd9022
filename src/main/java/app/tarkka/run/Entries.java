package app.tarkka.run;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every entry of a run by its key, in the order in which they were made; none is ever taken out. It
 * never changes: one with another entry shares the rest with it.
 */
public final class Entries extends AbstractMap<EntryKey, RunEntry> {
  static final Entries NONE = new Entries(SharedList.empty(), SharedMap.empty());

  private final SharedList<RunEntry> made;

  /** The rows of {@code made} that were made at a place. */
  private final SharedMap<Place, List<Integer>> at;

  private Entries(SharedList<RunEntry> made, SharedMap<Place, List<Integer>> at) {
    this.made = made;
    this.at = at;
  }

  /** With this entry, instead of the one of its key if there is one. */
  Entries with(RunEntry entry) {
    Place place = entry.key().place();
    List<Integer> rows = rows(place);
    for (int row : rows) {
      if (made.get(row).key().equals(entry.key())) {
        return new Entries(made.with(row, entry), at);
      }
    }
    List<Integer> more = new ArrayList<>(rows);
    more.add(made.size());
    return new Entries(made.and(entry), at.with(place, List.copyOf(more)));
  }

  /** The newest entry of a place that stands, made in this attempt or a later one. */
  Optional<RunEntry> standing(Place place, int since) {
    return newest(place, entry -> entry.key().attempt() >= since);
  }

  private Optional<RunEntry> newest(Place place, Predicate<RunEntry> which) {
    List<Integer> rows = rows(place);
    for (int i = rows.size() - 1; i >= 0; i--) {
      RunEntry entry = made.get(rows.get(i));
      if (entry.stands() && which.test(entry)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /**
   * The newest answer that was given to a place in an attempt before this one. A later attempt does
   * a step again only when there is one: rework that begins further back reaches steps to which
   * nobody had come.
   */
  public Optional<RunEntry> before(Place place, int attempt) {
    return newest(place, entry -> entry.key().attempt() < attempt);
  }

  /** The newest answer that was given to a place in an attempt after this one. */
  public Optional<RunEntry> after(Place place, int attempt) {
    return newest(place, entry -> entry.key().attempt() > attempt);
  }

  /** Whether the place was answered in more than one attempt, also where that was taken back. */
  public boolean severalAttempts(Place place) {
    return rows(place).stream().map(row -> made.get(row).key().attempt()).distinct().count() > 1;
  }

  /** How many entries were made of a place in an attempt. */
  int made(Place place, int attempt) {
    int count = 0;
    for (int row : rows(place)) {
      count += made.get(row).key().attempt() == attempt ? 1 : 0;
    }
    return count;
  }

  private List<Integer> rows(Place place) {
    return at.get(place).orElse(List.of());
  }

  @Override
  public @Nullable RunEntry get(@Nullable Object key) {
    if (key instanceof EntryKey named) {
      for (int row : rows(named.place())) {
        if (made.get(row).key().equals(named)) {
          return made.get(row);
        }
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return made.size();
  }

  @Override
  public Collection<RunEntry> values() {
    return Collections.unmodifiableList(made);
  }

  @Override
  public Set<Map.Entry<EntryKey, RunEntry>> entrySet() {
    Map<EntryKey, RunEntry> all = new LinkedHashMap<>();
    made.forEach(entry -> all.put(entry.key(), entry));
    return Collections.unmodifiableSet(all.entrySet());
  }
}
