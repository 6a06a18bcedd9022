package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a step stands: the section, the way down through its parents, and its place among its
 * siblings.
 */
record Position(int section, List<Integer> parents, int index) {
  Position {
    parents = List.copyOf(parents);
  }

  static Optional<Position> of(Content content, StepId id) {
    for (int section = 0; section < content.sections().size(); section++) {
      Optional<Position> found =
          within(content.sections().get(section).steps(), section, List.of(), id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Position> within(
      List<Step> steps, int section, List<Integer> parents, StepId id) {
    for (int index = 0; index < steps.size(); index++) {
      Step step = steps.get(index);
      if (step.id().equals(id)) {
        return Optional.of(new Position(section, parents, index));
      }
      if (!step.steps().isEmpty()) {
        Optional<Position> found = within(step.steps(), section, deeper(parents, index), id);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** 1 for a step of a section, 2 and 3 for sub-steps. */
  int depth() {
    return parents.size() + 1;
  }

  boolean isTop() {
    return parents.isEmpty();
  }

  /** The parent's position; only below the top. */
  Position parent() {
    return new Position(section, parents.subList(0, parents.size() - 1), parents.getLast());
  }

  Position sibling(int otherIndex) {
    return new Position(section, parents, otherIndex);
  }

  Step step(Content content) {
    return siblings(content).get(index);
  }

  List<Step> siblings(Content content) {
    List<Step> steps = content.sections().get(section).steps();
    for (int parent : parents) {
      steps = steps.get(parent).steps();
    }
    return steps;
  }

  /** The content with these siblings in place of the present ones. */
  Content withSiblings(Content content, List<Step> siblings) {
    Section old = content.sections().get(section);
    List<Section> sections = new ArrayList<>(content.sections());
    sections.set(section, old.withSteps(replaced(old.steps(), 0, siblings)));
    return content.toBuilder().sections(sections).build();
  }

  /** The content with {@code changed} in this place. */
  Content with(Content content, Step changed) {
    List<Step> siblings = new ArrayList<>(siblings(content));
    siblings.set(index, changed);
    return withSiblings(content, siblings);
  }

  private List<Step> replaced(List<Step> steps, int level, List<Step> siblings) {
    if (level == parents.size()) {
      return siblings;
    }
    List<Step> changed = new ArrayList<>(steps);
    int at = parents.get(level);
    Step parent = steps.get(at);
    changed.set(
        at, parent.toBuilder().steps(replaced(parent.steps(), level + 1, siblings)).build());
    return changed;
  }

  private static List<Integer> deeper(List<Integer> parents, int index) {
    List<Integer> deeper = new ArrayList<>(parents);
    deeper.add(index);
    return deeper;
  }
}
