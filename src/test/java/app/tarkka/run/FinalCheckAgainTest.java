package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changed after it was said that the work may be looked at before it leaves (rule 8). */
final class FinalCheckAgainTest {
  private static final Place LAST = Place.of(Content.FINAL_CHECK);

  @Test
  void namesThePlaceThatWasCorrected() {
    RunScenario scenario =
        RunScenario.of(Contents.torque(SignOff.PERFORMED).toBuilder().finalCheck(true).build());
    scenario.answers("cho", "gloves", new Result.Acknowledged());
    scenario.measures("cho", "torque", "12.4");
    scenario.answers("cho", "cover", new Result.Acknowledged());
    String last = Content.FINAL_CHECK.value();
    scenario.answers("cho", last, new Result.Acknowledged());
    assertEquals(Optional.empty(), VoidCause.changed(scenario.run(), LAST));
    scenario.signs(
        "cho",
        new RunCommand.Correct(
            scenario.key("torque"),
            RunScenario.measured("12.1"),
            RunCommand.Care.AS_TYPED,
            "Read it wrong"));

    assertEquals(
        Optional.of(Place.of(new StepId("torque"))), VoidCause.changed(scenario.run(), LAST));
  }
}
