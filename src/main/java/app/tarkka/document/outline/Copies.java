package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Copies steps, as a rule under new ids. */
public final class Copies {
  private final UnaryOperator<StepId> naming;
  private final Map<StepId, StepId> copied = new HashMap<>();

  /**
   * @param ids never gives the same twice
   */
  public Copies(Supplier<StepId> ids) {
    this(_ -> ids.get());
  }

  /**
   * @param naming the id of a copy by that of its step; never gives the same twice
   */
  public Copies(UnaryOperator<StepId> naming) {
    this.naming = naming;
  }

  /** A whole content's sections, for a document that starts from another. */
  public List<Section> sections(Content content) {
    List<Section> sections = content.sections().stream().map(this::section).toList();
    return sections.stream().map(this::referring).toList();
  }

  /** The id of the copy of each step that was copied. */
  public Map<StepId, StepId> names() {
    return Map.copyOf(copied);
  }

  /** What refers to a step that was copied along refers to the copy. */
  private Section referring(Section copy) {
    return new References(copied).in(copy);
  }

  /** Of lines that are put somewhere; what refers to one of them refers to its copy. */
  Clipping of(Clipping clipping) {
    List<Step> steps = clipping.steps().stream().map(this::step).toList();
    List<Section> sections = clipping.sections().stream().map(this::section).toList();
    References references = new References(copied);
    return new Clipping(
        steps.stream().map(references::in).toList(),
        sections.stream().map(references::in).toList());
  }

  Optional<Edit> of(Content content, Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) ->
          index < content.sections().size()
              ? Optional.of(sectionTwice(content, index))
              : Optional.empty();
      case Spot.OfStep(StepId id) -> Position.of(content, id).map(at -> stepTwice(content, at));
    };
  }

  private Edit sectionTwice(Content content, int index) {
    List<Section> sections = new ArrayList<>(content.sections());
    sections.add(index + 1, referring(section(sections.get(index))));
    return Edit.at(content.toBuilder().sections(sections).build(), Spot.ofSection(index + 1));
  }

  private Edit stepTwice(Content content, Position at) {
    Step copy = new References(copied).in(step(at.step(content)));
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    siblings.add(at.index() + 1, copy);
    return Edit.at(at.withSiblings(content, siblings), Spot.of(copy.id()));
  }

  private Section section(Section old) {
    return old.withSteps(old.steps().stream().map(this::step).toList());
  }

  private Step step(Step old) {
    StepId id = naming.apply(old.id());
    copied.put(old.id(), id);
    StepBuilder copy =
        new StepBuilder(id, old.text())
            .condition(old.condition())
            .key(old.key())
            .answer(old.answer())
            .specification(old.specification())
            .notices(old.notices())
            .timers(old.timers())
            .media(old.media())
            .signOff(old.signOff())
            .required(old.required())
            .hold(old.hold())
            .how(old.how())
            .escalation(old.escalation());
    return copy.steps(old.steps().stream().map(this::step).toList()).build();
  }
}
