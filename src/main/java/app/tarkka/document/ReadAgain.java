package app.tarkka.document;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether people who know the former revision must read the new one (domain.md §3.3): yes when a
 * key step, a quantity, a limit or a hazard notice changed. The author decides; this is the
 * default.
 */
public final class ReadAgain {
  private ReadAgain() {}

  public static boolean needed(Content before, Content after) {
    Map<StepId, Step> old =
        before.stepsAsWritten().collect(Collectors.toMap(Step::id, Function.identity()));
    Map<StepId, Step> now =
        after.stepsAsWritten().collect(Collectors.toMap(Step::id, Function.identity()));
    return now.values().stream().anyMatch(step -> matters(old.get(step.id()), step))
        || old.values().stream().anyMatch(step -> step.key() && !now.containsKey(step.id()));
  }

  private static boolean matters(@Nullable Step before, Step after) {
    if (before == null) {
      return after.key() || after.specification() != null || !after.notices().isEmpty();
    }
    return before.key() != after.key()
        || (after.key() && !before.text().equals(after.text()))
        || !Objects.equals(before.specification(), after.specification())
        || !before.notices().equals(after.notices());
  }
}
