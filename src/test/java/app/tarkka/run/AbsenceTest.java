package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.person.PersonId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** After a quarter of an hour away the last key step is asked again. */
final class AbsenceTest {
  private static final Result DONE = new Result.Acknowledged();

  @Test
  void nothingIsAskedOfWhoeverWasHardlyAway() {
    RunScenario scenario = begun().after(Duration.ofMinutes(14));
    assertEquals(Optional.empty(), asked(scenario, "cho"));
    assertEquals(Optional.of("oven"), asked(scenario.after(Duration.ofMinutes(2)), "cho"));
  }

  @Test
  void aPauseAndAHandOverAreNoWork() {
    RunScenario scenario =
        begun()
            .after(Duration.ofMinutes(16))
            .does("cho", new RunCommand.Pause())
            .does("cho", new RunCommand.Resume())
            .signs("cho", new RunCommand.HandOver(new PersonId("ben")))
            .signs("ben", new RunCommand.TakeOver());
    assertEquals(Optional.of("oven"), asked(scenario, "ben"));
  }

  @Test
  void onceItWasSaidToBeStillSoNothingIsAsked() {
    RunScenario scenario = begun().after(Duration.ofMinutes(16));
    scenario.does("cho", new RunCommand.Reaffirm(scenario.key("oven")));
    assertEquals(Optional.empty(), asked(scenario, "cho"));
    assertEquals(RunState.OPEN, scenario.run().state());
  }

  @Test
  void aStepThatIsNoKeyStepIsNotReaffirmed() {
    RunScenario scenario = begun();
    scenario.refuses(
        Refusal.Reason.UNKNOWN_ENTRY, "cho", new RunCommand.Reaffirm(scenario.key("door")));
  }

  @Test
  void anEntryThatIsWithheldIsAskedOfItsDoerAlone() {
    RunScenario scenario =
        RunScenario.of(
                Contents.procedure(
                    Contents.step("torque")
                        .number(
                            Specification.between(
                                new BigDecimal("11.5"), new BigDecimal("12.5"), "N·m"))
                        .key(true)
                        .signOff(SignOff.BLIND)
                        .build(),
                    Contents.step("cover").build()))
            .measures("cho", "torque", "12.1")
            .after(Duration.ofMinutes(20));
    assertEquals(Optional.of("torque"), asked(scenario, "cho"));
    assertEquals(Optional.empty(), asked(scenario, "ben"));
    scenario.refuses(
        Refusal.Reason.UNKNOWN_ENTRY, "ben", new RunCommand.Reaffirm(scenario.key("torque")));
  }

  @Test
  void aVerdictThatACheckBringsIsNoWorkOfTheDoers() {
    Repeat one = new Repeat.Fixed(1, 0, Repeat.Failing.COUNTS);
    Content base = PieceContents.of(one, SignOff.BLIND);
    List<Section> sections = new ArrayList<>(base.sections());
    sections.set(0, Section.of("Papers", List.of(Contents.step("papers").key(true).build())));
    RunScenario run = RunScenario.of(base.toBuilder().sections(sections).build());
    run.answers("cho", "papers", DONE).does("cho", PieceContents.look(1, true));
    run.does("cho", PieceContents.torque(1, "12.0"));
    EntryKey key = run.run().standing(PieceContents.at("torque", 1)).orElseThrow().key();
    run.signs("cho", new RunCommand.HandToCheck(List.of(key)));
    run.after(Duration.ofHours(2));

    run.signs(
        "ben",
        new RunCommand.Check(
            List.of(
                new CheckAnswer.Blind(
                    key, RunScenario.measured("12.0"), RunCommand.Care.AS_TYPED))));

    assertEquals(1, run.run().samples().getFirst().verdicts().size());
    assertEquals(Optional.of("papers"), asked(run, "cho"));
  }

  private static Optional<String> asked(RunScenario scenario, String viewer) {
    return Absence.toReaffirm(
            new RunView(scenario.run(), new PersonId(viewer)), scenario.clock.instant())
        .map(entry -> entry.key().step().value());
  }

  private static RunScenario begun() {
    return RunScenario.of(
            Contents.procedure(
                Contents.step("oven").key(true).build(),
                Contents.step("door").build(),
                Contents.step("sign").build()))
        .answers("cho", "oven", DONE)
        .answers("cho", "door", DONE);
  }
}
