package app.tarkka.document.difference;

import app.tarkka.document.Step;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may differ in a step that both contents have; its place is not among them. */
public enum StepTrait {
  TEXT(Step::text),
  ANSWER(Step::answer),
  LIMITS(Step::specification),
  KEY(Step::key),
  REQUIRED(Step::required),
  SIGN_OFF(Step::signOff),
  HOLD(Step::hold),
  CONDITION(Step::condition),
  NOTICES(Step::notices),
  TIMERS(Step::timers),
  PICTURES(Step::media),
  HOW(Step::how),
  ESCALATION(Step::escalation),
  NUMBER(Step::number);

  private final Function<Step, @Nullable Object> of;

  StepTrait(Function<Step, @Nullable Object> of) {
    this.of = of;
  }

  /** What is said of one that is not said of a blank one. */
  public static Set<StepTrait> of(Step one, Step blank) {
    return between(blank, one);
  }

  static Set<StepTrait> between(Step before, Step after) {
    Set<StepTrait> changed = EnumSet.noneOf(StepTrait.class);
    for (StepTrait trait : values()) {
      if (!Objects.equals(trait.of.apply(before), trait.of.apply(after))) {
        changed.add(trait);
      }
    }
    return changed;
  }
}
