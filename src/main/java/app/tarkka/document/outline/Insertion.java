package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Block.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts lines into a content after one of its lines. Sections go behind the section that one is in,
 * so that no step that is there comes under another heading.
 *
 * @param ids never gives the same twice
 */
public record Insertion(Content content, Spot spot, Supplier<StepId> ids) {

  /**
   * A copy of the lines after this one, under ids of its own; a blank line is written over, and one
   * that only has no words yet takes those of the first. The copies are chosen.
   */
  public Optional<Outcome> after(Clipping clipping) {
    return after(clipping, new Copies(ids));
  }

  /**
   * Lines of this document after this one. A step that is not in it now comes back as the one that
   * it was: what refers to it holds again, and its translations are its own.
   */
  public Optional<Outcome> again(Clipping clipping) {
    Set<StepId> taken =
        content.stepsAsWritten().map(Step::id).collect(Collectors.toCollection(HashSet::new));
    return after(clipping, new Copies(id -> taken.add(id) ? id : ids.get()));
  }

  private Optional<Outcome> after(Clipping clipping, Copies copies) {
    if (clipping.isEmpty() || !exists()) {
      return Optional.empty();
    }
    Clipping copy = filling(copies.of(clipping));
    Content next = copy.steps().isEmpty() ? content : withSteps(copy);
    int section = sectionOf(content);
    Set<Spot> chosen = new LinkedHashSet<>();
    copy.steps().forEach(step -> chosen.add(Spot.of(step.id())));
    if (!copy.sections().isEmpty()) {
      List<Section> sections = new ArrayList<>(next.sections());
      int at = section + 1;
      if (isBlank(sections.get(section))) {
        sections.remove(section);
        at = section;
      }
      sections.addAll(at, copy.sections());
      for (int i = 0; i < copy.sections().size(); i++) {
        chosen.add(Spot.ofSection(at + i));
      }
      next = next.toBuilder().sections(sections).build();
    }
    return Optional.of(new Outcome(next, chosen));
  }

  private Content withSteps(Clipping clipping) {
    return switch (spot) {
      case Spot.OfSection(int index) -> {
        List<Section> sections = new ArrayList<>(content.sections());
        List<Step> steps = new ArrayList<>(clipping.steps());
        sections.get(index).steps().stream().filter(step -> !isBlank(step)).forEach(steps::add);
        sections.set(index, sections.get(index).withSteps(steps));
        yield content.toBuilder().sections(sections).build();
      }
      case Spot.OfStep(StepId id) -> besides(Position.of(content, id).orElseThrow(), clipping);
    };
  }

  /** As a sibling of this step, or of one above it where the levels would not be enough. */
  private Content besides(Position here, Clipping clipping) {
    Position at = here;
    while (at.depth() - 1 + clipping.height() > Outline.DEEPEST) {
      at = at.parent();
    }
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    int index = at.index() + 1;
    if (isBlank(at.step(content)) || isFirstOf(clipping, at.step(content))) {
      siblings.remove(at.index());
      index = at.index();
    }
    siblings.addAll(index, clipping.steps());
    return at.withSiblings(content, siblings);
  }

  /**
   * A line that asks for something and lacks its words, as of a template, is the first line now.
   */
  private Clipping filling(Clipping clipping) {
    return spot instanceof Spot.OfStep(StepId id) && canFill(id, clipping)
        ? filled(content.step(id).orElseThrow(), clipping)
        : clipping;
  }

  private boolean canFill(StepId id, Clipping clipping) {
    if (clipping.steps().isEmpty()) {
      return false;
    }
    Step first = clipping.steps().getFirst();
    Step plain = Step.of(first.id(), first.text()).toBuilder().steps(first.steps()).build();
    return first.equals(plain)
        && content.step(id).filter(Insertion::wantsWords).isPresent()
        && Position.of(content, id)
            .filter(at -> at.depth() - 1 + clipping.height() <= Outline.DEEPEST)
            .isPresent();
  }

  private static Clipping filled(Step here, Clipping clipping) {
    Step first = clipping.steps().getFirst();
    References references = new References(Map.of(first.id(), here.id()));
    List<Step> steps = new ArrayList<>();
    steps.add(here.toBuilder().text(first.text()).steps(first.steps()).build());
    clipping.steps().stream().skip(1).map(references::in).forEach(steps::add);
    return new Clipping(steps, clipping.sections().stream().map(references::in).toList());
  }

  private static boolean wantsWords(Step step) {
    return step.text().isBlank() && step.steps().isEmpty() && !isBlank(step);
  }

  private static boolean isFirstOf(Clipping clipping, Step step) {
    return clipping.steps().getFirst().id().equals(step.id());
  }

  private int sectionOf(Content in) {
    return switch (spot) {
      case Spot.OfSection(int index) -> index;
      case Spot.OfStep(StepId id) -> Position.of(in, id).orElseThrow().section();
    };
  }

  private boolean exists() {
    return switch (spot) {
      case Spot.OfSection(int index) -> index < content.sections().size();
      case Spot.OfStep(StepId id) -> Position.of(content, id).isPresent();
    };
  }

  /** Nothing was written and nothing was set. */
  private static boolean isBlank(Step step) {
    return step.equals(Step.of(step.id(), ""));
  }

  private static boolean isBlank(Section section) {
    return section.equals(Section.of("", List.of()))
        || (section.steps().size() == 1
            && isBlank(section.steps().getFirst())
            && section.withSteps(List.of()).equals(Section.of("", List.of())));
  }
}
