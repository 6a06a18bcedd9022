package app.tarkka.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that are shown and printed beside steps: the author's where one is written, otherwise
 * counted as section.step.sub-step among the sections that hold steps.
 */
public final class Numbering {
  private Numbering() {}

  /** Every step's number, in the order of the text. */
  public static Map<StepId, String> of(Content content) {
    Map<StepId, String> numbers = new LinkedHashMap<>();
    int section = 0;
    for (Section part : content.sections()) {
      if (!part.steps().isEmpty()) {
        section++;
        count(part.steps(), section + ".", numbers);
      }
    }
    return numbers;
  }

  private static void count(List<Step> steps, String prefix, Map<StepId, String> numbers) {
    int index = 1;
    for (Step step : steps) {
      String counted = prefix + index++;
      numbers.put(step.id(), step.number().isEmpty() ? counted : step.number());
      count(step.steps(), counted + ".", numbers);
    }
  }

  /** The content with every number removed that counting would give anyway. */
  public static Content withoutCounted(Content content) {
    List<Section> sections = new ArrayList<>();
    int section = 0;
    for (Section part : content.sections()) {
      if (!part.steps().isEmpty()) {
        section++;
      }
      sections.add(part.withSteps(withoutCounted(part.steps(), section + ".")));
    }
    return content.toBuilder().sections(sections).build();
  }

  private static List<Step> withoutCounted(List<Step> steps, String prefix) {
    List<Step> kept = new ArrayList<>();
    int index = 1;
    for (Step step : steps) {
      String counted = prefix + index++;
      boolean bare = step.number().isEmpty() && step.steps().isEmpty();
      kept.add(
          bare
              ? step
              : step.toBuilder()
                  .number(step.number().equals(counted) ? "" : step.number())
                  .steps(withoutCounted(step.steps(), counted + "."))
                  .build());
    }
    return kept;
  }
}
