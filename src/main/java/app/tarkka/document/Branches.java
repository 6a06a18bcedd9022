package app.tarkka.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which conditions each step of a content stands under: its own, those of the steps that it is a
 * part of, and its section's. All of them must be met.
 */
public final class Branches {
  /**
   * Where a step stands.
   *
   * @param position in the order of doing, from 0
   * @param section which it is in, from 0; −1 for the final check
   * @param conditions outermost first
   */
  public record At(int position, int section, List<Condition> conditions) {
    public At {
      conditions = List.copyOf(conditions);
    }
  }

  private static final At NOWHERE = new At(-1, -1, List.of());

  private final Map<StepId, At> steps = new HashMap<>();
  private final Map<StepId, Integer> positions = new HashMap<>();

  private Branches() {}

  private Branches(Content content) {
    List<Step> order = content.stepsInOrder();
    for (int i = 0; i < order.size(); i++) {
      positions.putIfAbsent(order.get(i).id(), i);
    }
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      List<Condition> outer = with(List.of(), section.condition());
      for (Step step : section.steps()) {
        walk(step, i, outer);
      }
    }
    if (content.finalCheck()) {
      steps.put(Content.FINAL_CHECK, new At(order.size() - 1, -1, List.of()));
    }
  }

  public static Branches of(Content content) {
    return new Branches(content);
  }

  /** Those of a content in which nothing depends on an answer. */
  public static Branches none() {
    return new Branches();
  }

  /** Whether anything of the content depends on an answer. */
  public static boolean anyIn(Content content) {
    return content.sections().stream().anyMatch(section -> section.condition() != null)
        || content
            .stepsAsWritten()
            .anyMatch(s -> s.condition() != null || s.answer() instanceof Answer.Derived);
  }

  /** Where the step stands; position −1 when the content has no such step. */
  public At at(StepId step) {
    return steps.getOrDefault(step, NOWHERE);
  }

  /** Whether the step is asked only under a condition. */
  public boolean conditional(StepId step) {
    return !at(step).conditions().isEmpty();
  }

  private void walk(Step step, int section, List<Condition> outer) {
    List<Condition> conditions = with(outer, step.condition());
    steps.putIfAbsent(
        step.id(), new At(positions.getOrDefault(step.id(), -1), section, conditions));
    step.steps().forEach(sub -> walk(sub, section, conditions));
  }

  private static List<Condition> with(
      List<Condition> outer, @org.jspecify.annotations.Nullable Condition own) {
    if (own == null) {
      return outer;
    }
    List<Condition> all = new ArrayList<>(outer);
    all.add(own);
    return all;
  }

  /** Every step that stands under one of these conditions or needs one of these values. */
  public static Stream<Step> dependingOn(Content content, StepId step) {
    return content.stepsAsWritten().filter(other -> needs(other).anyMatch(step::equals));
  }

  /** The steps that a step itself refers to. */
  public static Stream<StepId> needs(Step step) {
    Condition condition = step.condition();
    Stream<StepId> when = condition == null ? Stream.empty() : condition.steps();
    return step.answer() instanceof Answer.Derived derived
        ? Stream.concat(when, derived.steps())
        : when;
  }
}
