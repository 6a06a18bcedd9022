package app.tarkka.document.difference;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which section after is which before: it shares most steps, or bears the same title. */
final class SectionPairs {
  private final List<Section> before;
  private final List<Section> after;
  private final int[][] shared;
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private SectionPairs(Content before, Content after) {
    this.before = before.sections();
    this.after = after.sections();
    this.shared = new int[this.before.size()][this.after.size()];
    for (int i = 0; i < this.before.size(); i++) {
      Set<StepId> ids = ids(this.before.get(i)).collect(Collectors.toSet());
      for (int j = 0; j < this.after.size(); j++) {
        shared[i][j] = (int) ids(this.after.get(j)).filter(ids::contains).count();
      }
    }
  }

  /** From the index after to the index before; one that is new, or went, is in no pair. */
  static Map<Integer, Integer> of(Content before, Content after) {
    SectionPairs pairs = new SectionPairs(before, after);
    while (pairs.pairMostAlike()) {
      // Each round takes the two that share most of what is left.
    }
    pairs.pairByTitle();
    return pairs.pairs;
  }

  private boolean pairMostAlike() {
    int most = 0;
    int old = 0;
    int now = 0;
    for (int j = 0; j < after.size(); j++) {
      for (int i = 0; i < before.size(); i++) {
        if (shared[i][j] > most && free(i, j)) {
          most = shared[i][j];
          old = i;
          now = j;
        }
      }
    }
    return most > 0 && pairs.put(now, old) == null;
  }

  private void pairByTitle() {
    for (int j = 0; j < after.size(); j++) {
      for (int i = 0; i < before.size(); i++) {
        if (free(i, j) && before.get(i).title().equals(after.get(j).title())) {
          pairs.put(j, i);
        }
      }
    }
  }

  private boolean free(int old, int now) {
    return !pairs.containsKey(now) && !pairs.containsValue(old);
  }

  private static Stream<StepId> ids(Section section) {
    return section.stepsInOrder().stream().map(Step::id);
  }
}
