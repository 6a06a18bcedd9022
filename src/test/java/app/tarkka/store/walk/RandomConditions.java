package app.tarkka.store.walk;

import app.tarkka.document.Answer;
import app.tarkka.document.BranchCheck;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes steps depend on answers before them, of their own section or of one that is done once. */
final class RandomConditions {
  private final Random random;

  RandomConditions(Random random) {
    this.random = random;
  }

  /** Until there are some that can be met: the program takes no others for review. */
  Content in(Content content) {
    Content changed = content;
    do {
      changed = content.toBuilder().sections(in(content.sections())).build();
    } while (BranchCheck.of(changed).stream().anyMatch(found -> found.kind().blocks()));
    return changed;
  }

  private List<Section> in(List<Section> sections) {
    List<Section> changed = new ArrayList<>();
    List<Step> once = new ArrayList<>();
    for (Section section : sections) {
      List<Step> before = new ArrayList<>(once);
      List<Step> steps = new ArrayList<>();
      for (Step step : section.steps()) {
        boolean depends = !before.isEmpty() && random.nextInt(2) == 0;
        steps.add(depends ? step.toBuilder().condition(condition(before)).build() : step);
        before.add(step);
      }
      Section done = section.withSteps(steps);
      changed.add(
          !once.isEmpty() && random.nextInt(4) == 0 ? done.withCondition(condition(once)) : done);
      if (!section.repeats()) {
        once.addAll(section.steps());
      }
    }
    return changed;
  }

  private Condition condition(List<Step> before) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(2); i++) {
      Step step = before.get(random.nextInt(before.size()));
      terms.add(new Term(step.id(), test(step.answer())));
    }
    return new Condition(random.nextBoolean() ? Join.ALL : Join.ANY, terms);
  }

  private Test test(Answer answer) {
    boolean first = random.nextBoolean();
    return switch (answer) {
      case Answer.YesNo _ -> first ? new Test.Yes() : new Test.No();
      case Answer.PassFail _, Answer.Code _ -> first ? new Test.Passed() : new Test.Failed();
      case Answer.Choice _ -> first ? new Test.Chosen("red") : new Test.NotChosen("red");
      case Answer.Quantity _ ->
          first ? new Test.Compared(Comparison.MORE, new BigDecimal("14")) : new Test.Passed();
      default -> new Test.Answered();
    };
  }
}
