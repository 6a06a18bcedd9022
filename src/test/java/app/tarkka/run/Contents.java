package app.tarkka.run;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;

/** Small documents that tests run. */
final class Contents {
  private Contents() {}

  /** Gloves, torque 11.5–12.5 with the policy, cover. */
  static Content torque(SignOff policy) {
    return procedure(step("gloves").build(), torqueStep(policy).build(), step("cover").build());
  }

  static StepBuilder torqueStep(SignOff policy) {
    return step("torque")
        .number(Specification.around(new BigDecimal("12.0"), new BigDecimal("0.5"), "N·m"))
        .signOff(policy);
  }

  static StepBuilder step(String id) {
    return new StepBuilder(new StepId(id), "Do " + id);
  }

  static StepBuilder passFail(String id) {
    return step(id).answer(new Answer.PassFail());
  }

  static StepBuilder holdPoint(String id, HoldPoint hold) {
    return step(id).hold(hold);
  }

  static Content procedure(Step... steps) {
    return Content.of(
        Kind.PROCEDURE, "SOP-1", "Gearbox", List.of(Section.of("Assemble", List.of(steps))));
  }

  static Content checklist(Step... steps) {
    return procedure(steps).toBuilder().kind(Kind.CHECKLIST).mode(Mode.DO_CONFIRM).build();
  }
}
