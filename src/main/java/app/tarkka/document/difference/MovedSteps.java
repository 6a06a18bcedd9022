package app.tarkka.document.difference;

import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which steps stand elsewhere than before: below another step, in another section that was there
 * before, or out of the order of their fellows. As few as possible are called moved, and a step is
 * not when it only goes along with its section or with the step it hangs below.
 */
final class MovedSteps {
  private final Map<StepId, Flat.Hook> before;
  private final Map<StepId, Flat.Hook> after;
  private final Map<Integer, Integer> sections;

  MovedSteps(Flat before, Flat after, Map<Integer, Integer> sections) {
    this.before = before.hooks();
    this.after = after.hooks();
    this.sections = sections;
  }

  Set<StepId> ids() {
    Set<StepId> moved = new HashSet<>();
    List<StepId> stay = new ArrayList<>();
    for (StepId id : after.keySet()) {
      if (before.containsKey(id)) {
        (hangsElsewhere(id) ? moved : stay).add(id);
      }
    }
    Map<Flat.Hook, List<StepId>> fellows =
        stay.stream().collect(Collectors.groupingBy(before::get));
    fellows.values().forEach(now -> moved.addAll(outOfOrder(now)));
    return moved;
  }

  private boolean hangsElsewhere(StepId id) {
    Flat.Hook old = Objects.requireNonNull(before.get(id));
    Flat.Hook now = Objects.requireNonNull(after.get(id));
    if (!old.parent().equals(now.parent())) {
      return true;
    }
    Integer was = sections.get(now.section());
    boolean stillThere = sections.containsValue(old.section());
    return now.parent().isEmpty() && was != null && stillThere && was != old.section();
  }

  private Set<StepId> outOfOrder(List<StepId> now) {
    Set<StepId> these = new HashSet<>(now);
    List<StepId> old = before.keySet().stream().filter(these::contains).toList();
    CommonOrder.of(old, now).forEach(match -> these.remove(now.get(match.after())));
    return these;
  }
}
