package app.tarkka.run.search;

import java.util.List;
import java.util.Map;

/**
 * What was found, the best of each group first.
 *
 * @param found in the order of the groups
 * @param readAs each typed word that is nowhere, with the one it was taken for; empty when nothing
 *     was taken for another
 */
public record SearchAnswer(List<Found> found, Map<String, String> readAs) {
  public static final SearchAnswer NOTHING = new SearchAnswer(List.of(), Map.of());

  public SearchAnswer {
    found = List.copyOf(found);
    readAs = Map.copyOf(readAs);
  }

  public List<Found> in(SearchGroup group) {
    return found.stream().filter(one -> one.group() == group).toList();
  }
}
