package app.tarkka.run.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found, the best of each group first.
 *
 * @param found in the order of the groups
 * @param readAs each typed word that is nowhere, with the one it was taken for; empty when nothing
 *     was taken for another
 * @param more groups of which not everything was shown, or not everything looked at
 */
public record SearchAnswer(List<Found> found, Map<String, String> readAs, Set<SearchGroup> more) {
  public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), Map.of(), Set.of());

  public SearchAnswer {
    found = List.copyOf(found);
    readAs = Map.copyOf(readAs);
    more = Set.copyOf(more);
  }

  public List<Found> in(SearchGroup group) {
    return found.stream().filter(one -> one.group() == group).toList();
  }
}
