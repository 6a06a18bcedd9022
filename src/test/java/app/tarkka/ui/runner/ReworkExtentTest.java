package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rework is said to do again, as it is chosen and signed. */
final class ReworkExtentTest {
  private static final StepId WASH = new StepId("wash");
  private static final StepId CLOSE = new StepId("close");

  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
    id =
        bench.start(
            Content.of(
                Kind.PROCEDURE,
                "SOP-1",
                "Pack",
                List.of(
                    Section.of(
                        "All",
                        List.of(
                            new StepBuilder(WASH, "Wash it.").required(false).build(),
                            new StepBuilder(CLOSE, "Close it.")
                                .answer(new Answer.PassFail())
                                .build())))),
            "cho");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aStepThatWasLeftOutIsNotTheOneThatIsDoneAgain() {
    perform(answer(CLOSE, new Result.PassFail(false)));

    assertEquals("1.1  Wash it. (1 step is done again)", decision().rework().extent(WASH));
    assertEquals("1.2  Close it. (this step alone)", decision().rework().extent(CLOSE));
  }

  @Test
  void countsTheStepsThatWereDone() {
    perform(answer(WASH, new Result.Acknowledged()));
    perform(answer(CLOSE, new Result.PassFail(false)));

    assertEquals("1.1  Wash it. (2 steps are done again)", decision().rework().extent(WASH));
  }

  @Test
  void saysNothingOfWhatIsDoneAgainWhereNothingWasDone() {
    perform(new RunCommand.Hold(WASH, "No water"));

    assertEquals("1.1  Wash it.", decision().rework().extent(WASH));
  }

  private HoldDecision decision() {
    return assertInstanceOf(RunScreen.OnHold.class, bench.runner(id).screenProperty().get())
        .model()
        .decision();
  }

  private static RunCommand answer(StepId step, Result result) {
    return new RunCommand.Answer(Place.of(step), result, RunCommand.Care.AS_TYPED);
  }

  private void perform(RunCommand command) {
    bench.shop().runService().perform(id, command, bench.shop().signIn("cho"));
  }
}
