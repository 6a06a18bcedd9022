package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.person.Authentication;
import app.tarkka.person.PersonId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunView;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timer that was not waited for stands at its step, not in the time line alone. */
final class TimerAtStepTest {
  private static final Place BAKE = Place.of(new StepId("bake"));
  private static final Place REST = Place.of(new StepId("rest"));

  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void saysHowMuchWasLeftAndWhatWasNeverStarted() {
    RecordPage page = page(baked(SignOff.PERFORMED), null);

    RecordPage.TimerPart early = page.steps().getFirst().timers().getFirst();
    assertEquals("Too early: 15 min 0 s of the timer’s time were left", early.what());
    assertEquals("Thin loaf", early.reason());
    assertEquals("Cho", early.by().name());
    RecordPage.TimerPart never = page.steps().get(1).timers().getFirst();
    assertEquals("The timer was never started", never.what());
  }

  @Test
  void theReasonOfABlindStepIsWithheldWithItsResult() {
    Run run = baked(SignOff.BLIND);
    RecordPage.StepPart seen = page(run, TestLibrary.id("ben")).steps().getFirst();
    assertEquals("Hidden", seen.timers().getFirst().reason());
    assertFalse(page(run, null).toString().contains("Thin loaf"));
    assertTrue(page(run, TestLibrary.id("cho")).toString().contains("Thin loaf"));
  }

  private RecordPage page(Run run, @Nullable PersonId viewer) {
    return new RecordReader(
            new RunView(run, viewer), shop.people().all(), new TestWorkbench().messages())
        .read(shop.ledger().head(), Optional.empty(), List.of());
  }

  private Run baked(SignOff check) {
    var revision = shop.effective(bread(check));
    Authentication cho = shop.signIn("cho");
    Run run = ((RunOutcome.Done) shop.runService().start(revision.document(), "Loaf 1", cho)).run();
    for (RunCommand command :
        List.of(
            new RunCommand.StartTimer(BAKE, 1),
            new RunCommand.OverrideTimer(BAKE, 1, "Thin loaf"),
            new RunCommand.Answer(
                BAKE,
                new Result.Measured("97", List.of(new BigDecimal("97")), "°C"),
                RunCommand.Care.AS_TYPED),
            new RunCommand.OverrideTimer(REST, 1, "By the kitchen's clock"))) {
      run = ((RunOutcome.Done) shop.runService().perform(run.id(), command, cho)).run();
      shop.clock().advance(Duration.ofMinutes(command instanceof RunCommand.StartTimer ? 30 : 1));
    }
    return run;
  }

  private static Content bread(SignOff check) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-040",
        "Bake the rye loaf",
        List.of(
            Section.of(
                "Bake",
                List.of(
                    new StepBuilder(BAKE.step(), "Measure the core.")
                        .number(
                            Specification.around(new BigDecimal("97"), new BigDecimal("2"), "°C"))
                        .signOff(check)
                        .timers(List.of(new Timer(2700L, 3600L)))
                        .build(),
                    new StepBuilder(REST.step(), "Let it rest.")
                        .timers(List.of(new Timer(600L, 600L)))
                        .build()))));
  }
}
