package app.tarkka.document.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LintRepairTest {
  private static final StepId ONE = new StepId("one");
  private static final StepId TWO = new StepId("two");

  @Test
  void theSecondStepIsCheckedAsTheFirstIs() {
    Content content =
        of(
            new StepBuilder(ONE, "Open the door and remove the tray")
                .signOff(SignOff.WITNESSED)
                .key(true)
                .build());
    Content split = new LintRepair(content).split(found(content), TWO).orElseThrow().content();
    Step second = split.step(TWO).orElseThrow();
    assertEquals(SignOff.WITNESSED, second.signOff());
    assertTrue(second.key());
    assertEquals(List.of(), Lint.of(split));
  }

  @Test
  void theSecondStepIsAskedWhenTheFirstIs() {
    Condition when =
        new Condition(
            Condition.Join.ALL,
            List.of(new Condition.Term(new StepId("zero"), new Condition.Test.Answered())));
    Content content =
        of(new StepBuilder(ONE, "Open the door and remove the tray").condition(when).build());
    Content split = new LintRepair(content).split(found(content), TWO).orElseThrow().content();
    assertEquals(when, split.step(TWO).orElseThrow().condition());
  }

  @Test
  void whichOfTheTwoIsMeasuredOnlyItsAuthorKnows() {
    Content content =
        of(
            new StepBuilder(ONE, "Open the door and read the temperature in °C")
                .answer(new Answer.Text())
                .build());
    assertEquals(LintRule.TWO_ACTIONS, found(content).rule());
    assertInstanceOf(LintFix.Rewrite.class, found(content).fix());
  }

  @Test
  void whatFollowsTheInstructionGoesWithTheSecondStep() {
    Content content = of(Step.of(ONE, "Open the door and run the `fan`:\n\n* slowly"));
    Content split = new LintRepair(content).split(found(content), TWO).orElseThrow().content();
    assertEquals("Run the `fan`:\n\n* slowly", split.step(TWO).orElseThrow().text());
  }

  @Test
  void aUnitComesAfterItsNumber() {
    Content content = of(Step.of(ONE, "Heat the oven to 180."));
    Content changed = new LintRepair(content).addUnit(found(content), "°C").orElseThrow().content();
    assertEquals("Heat the oven to 180 °C.", changed.step(ONE).orElseThrow().text());
    assertEquals(List.of(), Lint.of(changed));
  }

  @Test
  void aUnitGoesIntoTheSpecificationThatHasNone() {
    Content content =
        of(new StepBuilder(ONE, "Read the temperature").answer(new Answer.Quantity()).build());
    Content changed = new LintRepair(content).addUnit(found(content), "°C").orElseThrow().content();
    assertEquals(
        "°C", Objects.requireNonNull(changed.step(ONE).orElseThrow().specification()).unit());
    assertEquals(List.of(), Lint.of(changed));
  }

  @Test
  void whatWasWrittenMeanwhileIsNotCutAtTheOldPlace() {
    LintFinding old = found(of(Step.of(ONE, "Open the door and remove the tray")));
    Content now = of(Step.of(ONE, "Open the doors and remove the tray"));
    assertTrue(new LintRepair(now).split(old, TWO).isEmpty());
  }

  private static Content of(Step step) {
    return Content.of(Kind.PROCEDURE, "P-1", "Any", List.of(Section.of("Work", List.of(step))));
  }

  private static LintFinding found(Content content) {
    return LintTest.only(content);
  }
}
