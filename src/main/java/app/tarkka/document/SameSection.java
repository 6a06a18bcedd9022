package app.tarkka.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which section of a wording another wording's section has become. A section has no name of its own
 * that stays, but its steps have: it is the one that keeps the most of them, wherever it stands.
 */
public final class SameSection {
  private SameSection() {}

  /**
   * The number of the section in {@code now} that the one of that number in {@code before} has
   * become, counted from 1; 0 when none keeps a step of it.
   */
  public static int of(Content now, Content before, int number) {
    Set<StepId> steps = new HashSet<>(steps(before.sections().get(number - 1)));
    int found = 0;
    long most = 0;
    for (int i = 0; i < now.sections().size(); i++) {
      long kept = steps(now.sections().get(i)).stream().filter(steps::contains).count();
      if (kept > most) {
        most = kept;
        found = i + 1;
      }
    }
    return found;
  }

  private static List<StepId> steps(Section section) {
    return section.stepsInOrder().stream().map(Step::id).toList();
  }
}
