package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The actions of the outliner (ui.md E2) on a content. Each gives the next content and where to go
 * on, or nothing when it does not apply there. Contents are never changed, so undoing is keeping
 * the former one.
 */
public record Outline(Content content) {
  /** Steps, sub-steps and their sub-steps. */
  public static final int DEEPEST = 3;

  /** The content, with a heading to write in when it has none. */
  public static Content withALine(Content content) {
    return content.sections().isEmpty()
        ? content.toBuilder().sections(List.of(Section.of("", List.of()))).build()
        : content;
  }

  /** What is written in a line. */
  public Optional<String> text(Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) -> section(index).map(Section::title);
      case Spot.OfStep(StepId id) -> content.step(id).map(Step::text);
    };
  }

  /** Replaces what is written in a line. */
  public Optional<Edit> write(Spot spot, String text) {
    return switch (spot) {
      case Spot.OfSection(int index) -> changeSection(index, old -> old.withTitle(text));
      case Spot.OfStep(StepId id) -> change(id, old -> old.toBuilder().text(text).build());
    };
  }

  /** Changes what a step is, but not its id and not its sub-steps' places. */
  public Optional<Edit> change(StepId id, UnaryOperator<Step> how) {
    return position(id)
        .map(
            at -> {
              Step old = at.step(content);
              Step changed = how.apply(old);
              return changed.equals(old)
                  ? Edit.at(content, Spot.of(id))
                  : Edit.at(at.with(content, changed), Spot.of(id));
            });
  }

  public Optional<Edit> changeSection(int index, UnaryOperator<Section> how) {
    return section(index)
        .map(
            old -> {
              List<Section> sections = new ArrayList<>(content.sections());
              sections.set(index, how.apply(old));
              return Edit.at(withSections(sections), Spot.ofSection(index));
            });
  }

  /** Enter: the text after the caret becomes the next step; at a line's begin, an empty one. */
  public Optional<Edit> enter(Spot spot, int caret, StepId newId) {
    return switch (spot) {
      case Spot.OfSection(int index) -> section(index).map(old -> firstStep(index, newId));
      case Spot.OfStep(StepId id) -> position(id).map(at -> splitStep(at, caret, newId));
    };
  }

  /** Into the section's first step when that is still blank, otherwise into a new one. */
  private Edit firstStep(int index, StepId newId) {
    Section old = content.sections().get(index);
    if (!old.steps().isEmpty() && old.steps().getFirst().text().isBlank()) {
      return new Edit(content, Spot.of(old.steps().getFirst().id()), 0);
    }
    List<Step> steps = new ArrayList<>(old.steps());
    steps.addFirst(Step.of(newId, ""));
    List<Section> sections = new ArrayList<>(content.sections());
    sections.set(index, old.withSteps(steps));
    return new Edit(withSections(sections), Spot.of(newId), 0);
  }

  private Edit splitStep(Position at, int caret, StepId newId) {
    Step step = at.step(content);
    int cut = Math.clamp(caret, 0, step.text().length());
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    if (cut == 0 && !step.text().isEmpty()) {
      siblings.add(at.index(), Step.of(newId, ""));
      return new Edit(at.withSiblings(content, siblings), Spot.of(step.id()), 0);
    }
    String before = step.text().substring(0, cut).stripTrailing();
    Step next = Step.of(newId, step.text().substring(cut).stripLeading());
    if (step.steps().isEmpty()) {
      siblings.set(at.index(), step.toBuilder().text(before).build());
      siblings.add(at.index() + 1, next);
    } else {
      List<Step> inner = new ArrayList<>(step.steps());
      inner.addFirst(next);
      siblings.set(at.index(), step.toBuilder().text(before).steps(inner).build());
    }
    return new Edit(at.withSiblings(content, siblings), Spot.of(newId), 0);
  }

  /** A new heading after this line; the steps that follow in the section come below it. */
  public Optional<Edit> newSection(Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) ->
          section(index).map(old -> insertSection(index, old.steps().size()));
      case Spot.OfStep(StepId id) ->
          position(id).map(at -> insertSection(at.section(), topIndex(at) + 1));
    };
  }

  private Edit insertSection(int index, int keep) {
    Section old = content.sections().get(index);
    List<Section> sections = new ArrayList<>(content.sections());
    sections.set(index, old.withSteps(old.steps().subList(0, keep)));
    List<Step> tail = tail(old.steps(), keep);
    // Steps that come below the new heading stand under the condition that they stood under.
    Section added =
        new Section("", old.level(), "", List.of(), tail)
            .withCondition(tail.isEmpty() ? null : old.condition())
            .withRepeat(old.repeat());
    sections.add(index + 1, added);
    return new Edit(withSections(sections), Spot.ofSection(index + 1), 0);
  }

  /** Tab: becomes the last sub-step of the step before it. */
  public Optional<Edit> indent(Spot spot) {
    return moved(spot, Moves::in);
  }

  /** Shift+Tab: becomes the step after its parent. */
  public Optional<Edit> outdent(Spot spot) {
    return moved(spot, Moves::out);
  }

  /** Alt+↑: changes places with what stands before it, and leaves its section at the top. */
  public Optional<Edit> moveUp(Spot spot) {
    return spot instanceof Spot.OfSection(int index)
        ? swapSections(index, index - 1)
        : moved(spot, Moves::up);
  }

  /** Alt+↓. */
  public Optional<Edit> moveDown(Spot spot) {
    return spot instanceof Spot.OfSection(int index)
        ? swapSections(index, index + 1)
        : moved(spot, Moves::down);
  }

  /** Backspace at a line's begin: joins it to the line before, if nothing is lost by it. */
  public Optional<Edit> mergeBack(Spot spot) {
    return new Joining(content).back(spot);
  }

  /** Removes a step with its sub-steps, or a section with its steps. */
  public Optional<Edit> remove(Spot spot) {
    return new Joining(content).remove(spot);
  }

  /** A copy right after it, with ids of its own. */
  public Optional<Edit> duplicate(Spot spot, Supplier<StepId> ids) {
    return new Copies(ids).of(content, spot);
  }

  private Optional<Edit> swapSections(int from, int to) {
    if (section(from).isEmpty() || section(to).isEmpty()) {
      return Optional.empty();
    }
    List<Section> sections = new ArrayList<>(content.sections());
    Collections.swap(sections, from, to);
    return Optional.of(Edit.at(withSections(sections), Spot.ofSection(to)));
  }

  private Optional<Edit> moved(Spot spot, Move move) {
    return spot instanceof Spot.OfStep(StepId id)
        ? position(id).flatMap(at -> move.apply(content, at)).map(changed -> Edit.at(changed, spot))
        : Optional.empty();
  }

  private Optional<Section> section(int index) {
    return index >= 0 && index < content.sections().size()
        ? Optional.of(content.sections().get(index))
        : Optional.empty();
  }

  private Optional<Position> position(StepId id) {
    return Position.of(content, id);
  }

  private Content withSections(List<Section> sections) {
    return content.toBuilder().sections(sections).build();
  }

  private static int topIndex(Position at) {
    return at.isTop() ? at.index() : at.parents().getFirst();
  }

  private static List<Step> tail(List<Step> steps, int from) {
    return steps.subList(from, steps.size());
  }

  private interface Move {
    Optional<Content> apply(Content content, Position at);
  }
}
