package app.tarkka.document.template;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a template says in the empty fields of one section. A section has no id: it is the first one
 * that holds one of the steps that it began with, and a section without steps is the one of that
 * title. So guidance stays where it belongs when sections are moved, split and undone.
 *
 * @param steps that it began with, at every level
 * @param title that it began with; asked for only when {@code steps} is empty
 */
public record SectionGuidance(
    Set<StepId> steps, String title, Map<Guided.OfSection, String> texts) {
  public SectionGuidance {
    steps = Set.copyOf(steps);
    texts = Map.copyOf(texts);
  }

  boolean belongsTo(Section section) {
    return steps.isEmpty()
        ? section.steps().isEmpty() && !title.isBlank() && section.title().equals(title)
        : ids(section).anyMatch(steps::contains);
  }

  static Set<StepId> idsIn(Section section) {
    return ids(section).collect(Collectors.toSet());
  }

  private static Stream<StepId> ids(Section section) {
    return section.stepsInOrder().stream().map(Step::id);
  }

  SectionGuidance renamed(Map<StepId, StepId> names) {
    return new SectionGuidance(
        steps.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.toSet()),
        title,
        texts);
  }
}
