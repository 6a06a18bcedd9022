package app.tarkka.testkit;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;

/** Contents to run. */
public final class TestContents {
  private TestContents() {}

  /**
   * SOP-001, three steps: {@code wash} (acknowledge), {@code weigh} (75–85 g, checked blind),
   * {@code close} (pass or fail, inspected).
   */
  public static Content sandwich() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Ham sandwich",
        List.of(Section.of("Make it", List.of(wash(), weigh(), close()))));
  }

  /** QC-001, two steps without a check of their own; verifies SOP-001. */
  public static Content finalCheck() {
    return Content.of(
            Kind.CHECKLIST,
            "QC-001",
            "Sandwich before it leaves",
            List.of(
                Section.of(
                    "Look",
                    List.of(
                        Step.of(new StepId("wrapped"), "See that it is wrapped."),
                        Step.of(new StepId("labelled"), "See that it is labelled.")))))
        .toBuilder()
        .verifies("SOP-001")
        .build();
  }

  /** SOP-003: {@code leaks} (yes or no), and only then {@code tighten}, inspected. */
  public static Content conditional() {
    StepId leaks = new StepId("leaks");
    return Content.of(
        Kind.PROCEDURE,
        "SOP-003",
        "Look for leaks",
        List.of(
            Section.of(
                "Look",
                List.of(
                    new StepBuilder(leaks, "Does it leak?").answer(new Answer.YesNo()).build(),
                    new StepBuilder(new StepId("tighten"), "Tighten it.")
                        .condition(Condition.when(leaks, new Condition.Test.Yes()))
                        .signOff(SignOff.INSPECTED)
                        .build()))));
  }

  /** One acknowledged step under a code and title of one's own. */
  public static Content simple(String code, String title) {
    return Content.of(
        Kind.PROCEDURE,
        code,
        title,
        List.of(Section.of("Do", List.of(Step.of(new StepId("only"), "Do the one thing.")))));
  }

  private static Step wash() {
    return Step.of(new StepId("wash"), "Wash your hands.");
  }

  private static Step weigh() {
    return new StepBuilder(new StepId("weigh"), "Weigh the ham.")
        .number(Specification.between(new BigDecimal("75"), new BigDecimal("85"), "g"))
        .signOff(SignOff.BLIND)
        .build();
  }

  private static Step close() {
    return new StepBuilder(new StepId("close"), "Close the sandwich; nothing sticks out.")
        .answer(new Answer.PassFail())
        .signOff(SignOff.INSPECTED)
        .build();
  }
}
