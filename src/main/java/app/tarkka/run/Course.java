package app.tarkka.run;

import app.tarkka.document.Branches;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
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
  private final boolean branching;
  private final Branches branches;

  Course(Content content) {
    this.content = content;
    answerable = RunSteps.answerable(content);
    List<Step> order = content.stepsInOrder();
    for (int i = 0; i < order.size(); i++) {
      steps.putIfAbsent(order.get(i).id(), order.get(i));
      positions.putIfAbsent(order.get(i).id(), i);
    }
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

  /** Whether anything of the content depends on an answer. */
  boolean branching() {
    return branching;
  }

  /** What stands under which condition; none when nothing depends on an answer. */
  Branches branches() {
    return branches;
  }
}
