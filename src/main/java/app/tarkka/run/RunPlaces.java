package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where in a run something is to be answered: steps, and for repeated sections their pieces. */
final class RunPlaces {
  private RunPlaces() {}

  /** In the order of doing: one piece after the other, each with all the steps of its section. */
  static List<Place> of(Content content, List<Sample> samples) {
    Set<StepId> answerable = new HashSet<>();
    RunSteps.answerable(content).forEach(step -> answerable.add(step.id()));
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      List<StepId> steps =
          section.stepsInOrder().stream().map(Step::id).filter(answerable::contains).toList();
      for (int unit : units(section, i + 1, samples)) {
        steps.forEach(step -> places.add(new Place(step, unit)));
      }
    }
    if (answerable.contains(Content.FINAL_CHECK)) {
      places.add(Place.of(Content.FINAL_CHECK));
    }
    return places;
  }

  /** The number of the section that holds the step, counted from 1; 0 for the final check. */
  static int section(Content content, StepId step) {
    for (int i = 0; i < content.sections().size(); i++) {
      if (content.sections().get(i).stepsInOrder().stream().anyMatch(s -> s.id().equals(step))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether these are two pieces of one section: what is done again for one leaves the other. */
  static boolean otherPiece(List<Sample> samples, int one, int other) {
    return one != other
        && samples.stream().anyMatch(s -> s.unit(one).isPresent() && s.unit(other).isPresent());
  }

  static Optional<Sample> sample(List<Sample> samples, int section) {
    return samples.stream().filter(sample -> sample.section() == section).findFirst();
  }

  private static List<Integer> units(Section section, int number, List<Sample> samples) {
    return section.repeats()
        ? sample(samples, number).stream()
            .flatMap(sample -> sample.standing().stream().map(RunUnit::number))
            .toList()
        : List.of(0);
  }
}
