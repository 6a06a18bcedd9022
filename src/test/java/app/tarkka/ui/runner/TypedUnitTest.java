package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number that is typed in another unit than its step has. */
final class TypedUnitTest {
  private static final StepId WEIGH = new StepId("weigh");
  @TempDir Path folder;
  private RunnerBench bench;
  private RunnerModel model;
  private RunId run;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
    Step step =
        Step.of(WEIGH, "Weigh the bag.").toBuilder()
            .answer(new Answer.Quantity())
            .specification(Specification.around(new BigDecimal("2500"), new BigDecimal("20"), "g"))
            .build();
    run =
        bench.start(
            Content.of(
                Kind.PROCEDURE, "SOP-9", "Weighing", List.of(Section.of("Bag", List.of(step)))),
            "cho");
    model = bench.runner(run);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void isRecordedAsTypedBesideItsValueInTheUnitOfTheStep() {
    type("2,51 kg");
    model.perform(RunAction.CONFIRM);

    Result result = bench.run(run).standing(Place.of(WEIGH)).orElseThrow().result();
    assertEquals(new Result.Measured("2,51 kg", List.of(new BigDecimal("2510")), "g"), result);
  }

  @Test
  void isJudgedInTheUnitOfTheStep() {
    type("2.6 kg");
    model.perform(RunAction.CONFIRM);

    assertEquals(RunState.ON_HOLD, bench.run(run).state());
  }

  @Test
  void isRefusedWhereItIsOfAnotherKindOrUnknown() {
    type("21 °C");
    model.perform(RunAction.CONFIRM);
    assertEquals(
        "“°C” does not convert into g. Type the value in g.", model.messageProperty().get().text());

    type("2 bags");
    model.perform(RunAction.CONFIRM);
    assertTrue(
        model.messageProperty().get().text().startsWith("“bags” is no unit that Tarkka knows."));
    assertTrue(bench.run(run).standing(Place.of(WEIGH)).isEmpty());
  }

  private void type(String text) {
    RunnerBench.type(model.current().orElseThrow(), text);
  }
}
