package app.tarkka.run;

import app.tarkka.document.Branches;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A content's steps as a run works through them, looked up by their ids. It is made once for a run
 * and shared by everything the run becomes, since the wording never changes under it.
 */
final class Course {
  private final Content content;
  private final List<Step> answerable;
  private final Map<StepId, Step> steps = new HashMap<>();
  private final Map<StepId, Integer> positions = new HashMap<>();
  private final Map<StepId, Integer> sections = new HashMap<>();
  private final Map<Integer, List<Step>> asked = new HashMap<>();
  private final List<Integer> repeated = new ArrayList<>();
  private final boolean branching;
  private final boolean deriving;
  private final Branches branches;

  Course(Content content) {
    this.content = content;
    answerable = RunSteps.answerable(content);
    List<Step> order = content.stepsInOrder();
    for (int i = 0; i < order.size(); i++) {
      steps.putIfAbsent(order.get(i).id(), order.get(i));
      positions.putIfAbsent(order.get(i).id(), i);
    }
    for (int i = 0; i < content.sections().size(); i++) {
      int number = i + 1;
      content.sections().get(i).stepsInOrder().forEach(s -> sections.putIfAbsent(s.id(), number));
    }
    for (Step step : answerable) {
      asked.computeIfAbsent(section(step.id()), _ -> new ArrayList<>()).add(step);
    }
    for (int number = 1; number <= content.sections().size(); number++) {
      if (content.sections().get(number - 1).repeats() && !asked(number).isEmpty()) {
        repeated.add(number);
      }
    }
    deriving = answerable.stream().anyMatch(ConditionRules::derived);
    branching = Branches.anyIn(content);
    branches = branching ? Branches.of(content) : Branches.none();
  }

  Content content() {
    return content;
  }

  /** The steps that ask for something, in the order of doing. */
  List<Step> answerable() {
    return answerable;
  }

  Optional<Step> step(StepId id) {
    return Optional.ofNullable(steps.get(id));
  }

  /** The step's place in the order of doing, from 0; −1 when the content has no such step. */
  int position(StepId id) {
    return positions.getOrDefault(id, -1);
  }

  /** The number of the section that holds the step, counted from 1; 0 for the final check. */
  int section(StepId id) {
    return sections.getOrDefault(id, 0);
  }

  /** The steps of a section that ask for something, in the order of doing. */
  List<Step> asked(int section) {
    return asked.getOrDefault(section, List.of());
  }

  /** The numbers of the sections that are done for pieces, and ask for something. */
  List<Integer> repeated() {
    return repeated;
  }

  /** Whether a step's value follows from others. */
  boolean deriving() {
    return deriving;
  }

  /** Whether anything of the content depends on an answer. */
  boolean branching() {
    return branching;
  }

  /** What stands under which condition; none when nothing depends on an answer. */
  Branches branches() {
    return branches;
  }
}
