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
 * @param offered where nothing was found, words that are like those that were asked for and do find
 *     something; empty when there are none
 */
public record SearchAnswer(
    List<Found> found, Map<String, String> readAs, Set<SearchGroup> more, String offered) {
  public static final SearchAnswer NOTHING = nothing("");

  /** Nothing was found. */
  public static SearchAnswer nothing(String offered) {
    return new SearchAnswer(List.of(), Map.of(), Set.of(), offered);
  }

  public SearchAnswer {
    found = List.copyOf(found);
    readAs = Map.copyOf(readAs);
    more = Set.copyOf(more);
  }

  public List<Found> in(SearchGroup group) {
    return found.stream().filter(one -> one.group() == group).toList();
  }
}
