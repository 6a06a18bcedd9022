package app.tarkka.document.outline;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes lines away: joined to the line before, or removed. */
record Joining(Content content) {

  Optional<Edit> back(Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) -> joinSection(index);
      case Spot.OfStep(StepId id) -> Position.of(content, id).flatMap(this::joinStep);
    };
  }

  Optional<Edit> remove(Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) ->
          index < content.sections().size() ? Optional.of(removeSection(index)) : Optional.empty();
      case Spot.OfStep(StepId id) -> Position.of(content, id).map(this::removeStep);
    };
  }

  /** An untitled heading goes, and its steps follow those of the section before. */
  private Optional<Edit> joinSection(int index) {
    Section section = content.sections().get(index);
    if (index == 0 || !section.title().isEmpty()) {
      return Optional.empty();
    }
    Spot before = rowBefore(Spot.ofSection(index));
    List<Section> sections = new ArrayList<>(content.sections());
    sections.remove(index);
    Section previous = sections.get(index - 1);
    if (!Objects.equals(previous.condition(), section.condition())) {
      return Optional.empty();
    }
    sections.set(
        index - 1,
        previous
            .withText(joined(previous.text(), section.text(), "\n\n"))
            .withNotices(both(previous.notices(), section.notices()))
            .withSteps(both(previous.steps(), section.steps())));
    return Optional.of(Edit.at(content.toBuilder().sections(sections).build(), before));
  }

  private Optional<Edit> joinStep(Position at) {
    Step step = at.step(content);
    if (step.text().isEmpty() && step.steps().isEmpty()) {
      return Optional.of(removeStep(at));
    }
    if (at.index() == 0 || !plain(step)) {
      return Optional.empty();
    }
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    Step previous = siblings.get(at.index() - 1);
    if (!previous.steps().isEmpty() || !step.steps().isEmpty()) {
      return Optional.empty();
    }
    siblings.remove(at.index());
    siblings.set(
        at.index() - 1,
        previous.toBuilder().text(joined(previous.text(), step.text(), " ")).build());
    int seam = previous.text().isEmpty() ? 0 : previous.text().length() + 1;
    return Optional.of(new Edit(at.withSiblings(content, siblings), Spot.of(previous.id()), seam));
  }

  private Edit removeStep(Position at) {
    Step step = at.step(content);
    Spot before = rowBefore(Spot.of(step.id()));
    List<Step> siblings = new ArrayList<>(at.siblings(content));
    siblings.remove(at.index());
    return Edit.at(at.withSiblings(content, siblings), before);
  }

  /**
   * The last section is emptied rather than removed, so that there is always a line to write in.
   */
  private Edit removeSection(int index) {
    List<Section> sections = new ArrayList<>(content.sections());
    if (sections.size() == 1) {
      sections.set(0, Section.of("", List.of()));
    } else {
      sections.remove(index);
    }
    return Edit.at(
        content.toBuilder().sections(sections).build(), Spot.ofSection(Math.max(0, index - 1)));
  }

  private Spot rowBefore(Spot spot) {
    List<Spot> spots = Row.of(content).stream().map(Row::spot).toList();
    return spots.get(Math.max(0, spots.indexOf(spot) - 1));
  }

  /** Nothing was set on it but its text, so that joining the text loses nothing. */
  private static boolean plain(Step step) {
    return step.answer() instanceof Answer.Acknowledge
        && !step.key()
        && step.required()
        && step.signOff() == SignOff.PERFORMED
        && step.hold() == HoldPoint.NONE
        && step.notices().isEmpty()
        && step.timers().isEmpty()
        && step.media().isEmpty()
        && step.how().isEmpty()
        && step.escalation().equals(Escalation.NONE)
        && step.condition() == null;
  }

  private static String joined(String first, String second, String between) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
