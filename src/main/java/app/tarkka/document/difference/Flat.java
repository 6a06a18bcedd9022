package app.tarkka.document.difference;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.difference.Difference.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A content as lines: its sections, and every step with where it hangs. */
final class Flat {
  private final List<Section> sections;
  private final List<List<StepId>> steps = new ArrayList<>();
  private final Map<StepId, Placed> placed = new LinkedHashMap<>();
  private final Map<StepId, Hook> hooks = new LinkedHashMap<>();

  /**
   * Where a step hangs.
   *
   * @param parent empty in a section
   */
  record Hook(int section, Optional<StepId> parent) {}

  Flat(Content content) {
    sections = content.sections();
    Map<StepId, String> numbers = Numbering.of(content);
    for (int index = 0; index < sections.size(); index++) {
      List<StepId> inside = new ArrayList<>();
      Hook hook = new Hook(index, Optional.empty());
      sections.get(index).steps().forEach(step -> add(step, hook, 0, numbers, inside));
      steps.add(inside);
    }
  }

  private void add(
      Step step, Hook hook, int depth, Map<StepId, String> numbers, List<StepId> inside) {
    inside.add(step.id());
    hooks.put(step.id(), hook);
    placed.put(step.id(), new Placed(step, numbers.getOrDefault(step.id(), ""), depth));
    Hook below = new Hook(hook.section(), Optional.of(step.id()));
    step.steps().forEach(sub -> add(sub, below, depth + 1, numbers, inside));
  }

  List<Section> sections() {
    return sections;
  }

  /** The steps of a section with those below them, as written. */
  List<StepId> steps(int section) {
    return steps.get(section);
  }

  Optional<Placed> placed(StepId id) {
    return Optional.ofNullable(placed.get(id));
  }

  /** Where each step hangs, in reading order. */
  Map<StepId, Hook> hooks() {
    return hooks;
  }
}
