package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Moves one step, with its sub-steps, to another place. Empty when there is none to go to. */
final class Moves {
  private Moves() {}

  static Optional<Content> in(Content content, Position at) {
    Step step = at.step(content);
    if (at.index() == 0 || at.depth() + height(step) > Outline.DEEPEST) {
      return Optional.empty();
    }
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    siblings.remove(at.index());
    Step parent = siblings.get(at.index() - 1);
    siblings.set(at.index() - 1, withLast(parent, step));
    return Optional.of(at.withSiblings(content, siblings));
  }

  static Optional<Content> out(Content content, Position at) {
    if (at.isTop()) {
      return Optional.empty();
    }
    Step step = at.step(content);
    Position above = at.parent();
    List<Step> siblings = new ArrayList<>(above.siblings(content));
    siblings.set(above.index(), without(above.step(content), at.index()));
    siblings.add(above.index() + 1, step);
    return Optional.of(above.withSiblings(content, siblings));
  }

  static Optional<Content> up(Content content, Position at) {
    if (at.index() > 0) {
      return Optional.of(swapped(content, at, at.index() - 1));
    }
    if (at.isTop()) {
      return at.section() == 0
          ? Optional.empty()
          : Optional.of(betweenSections(content, at, at.section() - 1, steps -> steps.size()));
    }
    Position above = at.parent();
    return above.index() == 0
        ? Optional.empty()
        : Optional.of(betweenParents(content, at, above.index() - 1, Edge.LAST));
  }

  static Optional<Content> down(Content content, Position at) {
    if (at.index() < at.siblings(content).size() - 1) {
      return Optional.of(swapped(content, at, at.index() + 1));
    }
    if (at.isTop()) {
      return at.section() == content.sections().size() - 1
          ? Optional.empty()
          : Optional.of(betweenSections(content, at, at.section() + 1, _ -> 0));
    }
    Position above = at.parent();
    return above.index() == above.siblings(content).size() - 1
        ? Optional.empty()
        : Optional.of(betweenParents(content, at, above.index() + 1, Edge.FIRST));
  }

  /** How many levels a step takes, 1 without sub-steps. */
  static int height(Step step) {
    return 1 + step.steps().stream().mapToInt(Moves::height).max().orElse(0);
  }

  private enum Edge {
    FIRST,
    LAST
  }

  private interface Target {
    int in(List<Step> steps);
  }

  private static Content swapped(Content content, Position at, int other) {
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    Collections.swap(siblings, at.index(), other);
    return at.withSiblings(content, siblings);
  }

  private static Content betweenSections(Content content, Position at, int to, Target target) {
    Step step = at.step(content);
    List<Section> sections = new ArrayList<>(content.sections());
    List<Step> left = new ArrayList<>(at.siblings(content));
    left.remove(at.index());
    sections.set(at.section(), sections.get(at.section()).withSteps(left));
    List<Step> entered = new ArrayList<>(sections.get(to).steps());
    entered.add(target.in(entered), step);
    sections.set(to, sections.get(to).withSteps(entered));
    return content.toBuilder().sections(sections).build();
  }

  private static Content betweenParents(Content content, Position at, int to, Edge edge) {
    Step step = at.step(content);
    Position above = at.parent();
    List<Step> parents = new ArrayList<>(above.siblings(content));
    parents.set(above.index(), without(above.step(content), at.index()));
    Step parent = parents.get(to);
    parents.set(to, edge == Edge.LAST ? withLast(parent, step) : withFirst(parent, step));
    return above.withSiblings(content, parents);
  }

  private static Step withLast(Step parent, Step step) {
    List<Step> inner = new ArrayList<>(parent.steps());
    inner.addLast(step);
    return parent.toBuilder().steps(inner).build();
  }

  private static Step withFirst(Step parent, Step step) {
    List<Step> inner = new ArrayList<>(parent.steps());
    inner.addFirst(step);
    return parent.toBuilder().steps(inner).build();
  }

  private static Step without(Step parent, int index) {
    List<Step> inner = new ArrayList<>(parent.steps());
    inner.remove(index);
    return parent.toBuilder().steps(inner).build();
  }
}
