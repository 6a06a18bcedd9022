package app.tarkka.exchange.markdown;

import static app.tarkka.document.Condition.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test.Chosen;
import app.tarkka.document.Condition.Test.Compared;
import app.tarkka.document.Condition.Test.Yes;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.exchange.ImportRefused;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions and calculated values in Markdown: words for people, and they read back the same. */
class MarkdownConditionTest {
  @Test
  void conditionsAndCalculatedValuesReadBack() throws ImportRefused {
    Content content = content("s9", "gap");

    assertEquals(content, Outlines.read(MarkdownWriter.write(content)).content());
  }

  @Test
  void keptIdsAreGivenToNobodyElse() throws ImportRefused {
    // The ids that steps are given while reading are s1, s2 …
    Content content = content("s2", "s4");

    Content back = Outlines.read(MarkdownWriter.write(content)).content();

    assertEquals(
        back.stepsAsWritten().count(), back.stepsAsWritten().map(Step::id).distinct().count());
    assertTrue(back.step(new StepId("s2")).orElseThrow().answer() instanceof Answer.YesNo);
    assertTrue(back.step(new StepId("s4")).orElseThrow().answer() instanceof Answer.Quantity);
  }

  @Test
  void peopleReadThemInWords() {
    String markdown = MarkdownWriter.write(content("s9", "gap"));

    assertTrue(
        markdown.contains("*Asked only when: 1.1 is yes or 1.2 is more than 0.30*"), markdown);
    assertTrue(markdown.contains("*To enter: a number, calculated: [1.2] × 2*"), markdown);
  }

  private static Content content(String asks, String gap) {
    StepId asked = new StepId(asks);
    StepId measured = new StepId(gap);
    Condition any =
        new Condition(
            Join.ANY,
            List.of(
                new Term(asked, new Yes()),
                new Term(measured, new Compared(Comparison.MORE, new BigDecimal("0.30")))));
    Step first = new StepBuilder(asked, "Does it leak?").answer(new Answer.YesNo()).build();
    Step second =
        new StepBuilder(measured, "Measure the gap.").number(Specification.open("mm")).build();
    Step shim = new StepBuilder(new StepId("s1"), "Put a shim in.").condition(any).build();
    Step twice =
        new StepBuilder(new StepId("s2-x"), "Confirm it.")
            .answer(new Answer.Derived("[" + gap + "] * 2"))
            .build();
    Step last = Step.of(new StepId("s3"), "Pack it.");
    List<Step> steps = List.of(first, second, shim, counted(twice, "s2", asks));
    return Content.of(
        Kind.PROCEDURE,
        "SOP-1",
        "Try",
        List.of(
            Section.of("Look", steps),
            Section.of("Pack", List.of(counted(last, "s3", asks)))
                .withCondition(when(asked, new Chosen("red -- or not")))));
  }

  /** With the id that reading gives it. */
  private static Step counted(Step step, String id, String taken) {
    StepId wanted = new StepId(id.equals(taken) ? id + "-other" : id);
    return new StepBuilder(wanted, step.text()).answer(step.answer()).build();
  }
}
