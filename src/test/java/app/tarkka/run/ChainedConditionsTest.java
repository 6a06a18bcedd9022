package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.BranchCheck;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each step asked only after a yes to the one before: no number of them is too deep. */
class ChainedConditionsTest {
  private static final int STEPS = 5_000;

  @Test
  void aChainOfThousandsIsFollowedToItsEnd() {
    RunScenario scenario = RunScenario.of(chain());
    Run run = scenario.run();
    Place last = Place.of(new StepId("s" + STEPS));

    assertEquals(Dueness.NOT_MET, DueSteps.of(run).at(last));
    assertEquals(List.of(Place.of(new StepId("s1"))), run.openPlaces());
    scenario.answers("cho", "s1", new Result.YesNo(true));
    assertEquals(Dueness.DUE, DueSteps.of(scenario.run()).at(Place.of(new StepId("s2"))));
    assertEquals(Dueness.NOT_MET, DueSteps.of(scenario.run()).at(last));
  }

  @Test
  void theEditorsCheckOfItEndsAsWell() {
    assertTrue(BranchCheck.of(chain()).isEmpty());
  }

  private static Content chain() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i <= STEPS; i++) {
      StepBuilder step =
          new StepBuilder(new StepId("s" + i), "Look at it.").answer(new Answer.YesNo());
      if (i > 1) {
        step.condition(Condition.when(new StepId("s" + (i - 1)), new Condition.Test.Yes()));
      }
      steps.add(step.build());
    }
    return Content.of(Kind.PROCEDURE, "SOP-9", "Chain", List.of(Section.of("Do", steps)));
  }
}
