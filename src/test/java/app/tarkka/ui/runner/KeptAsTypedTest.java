package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestContents;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an answer, what is told of it, and what was left out. */
final class KeptAsTypedTest {
  @TempDir Path folder;
  private RunnerBench bench;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aNumberWithTwoDecimalMarksIsNotGuessedAt() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);

    RunnerBench.enter(model, "1.000,5");

    assertTrue(bench.run(id).standing(Place.of(new StepId("weigh"))).isEmpty());
    assertEquals(
        "“1.000,5” is not a number. Type digits; comma and point both work.",
        model.messageProperty().get().text());
  }

  @Test
  void theLineThatSaysWhatIsKeptHasNoValueOfABlindStep() {
    RunnerModel model = bench.runner(bench.start(TestContents.sandwich(), "cho"));
    model.perform(RunAction.CONFIRM);

    RunnerBench.enter(model, "80");

    assertFalse(model.messageProperty().get().text().contains("80"));
  }

  @Test
  void whatWasPassedOverIsAskedNoMoreWhoeverGoesOn() {
    RunId id = bench.start(optionalInTheMiddle(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    model.perform(RunAction.SKIP);
    model.perform(RunAction.CONFIRM);

    RunnerModel again = bench.runner(id);

    assertEquals("last", again.current().orElseThrow().step().id().value());
    assertEquals(new StepId("last"), bench.run(id).next().orElseThrow().step());
  }

  private static Content optionalInTheMiddle() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-5",
        "A picture if one likes",
        List.of(
            Section.of(
                "Do",
                List.of(
                    Step.of(new StepId("first"), "Do the first."),
                    new StepBuilder(new StepId("extra"), "Look at it.").required(false).build(),
                    Step.of(new StepId("third"), "Do the third."),
                    Step.of(new StepId("last"), "Do the last.")))));
  }
}
