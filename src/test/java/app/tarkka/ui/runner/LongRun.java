package app.tarkka.ui.runner;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestLibrary;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program of its own in which Cho works through a long run on the runner's own models until it is
 * ended. It says a step's name on standard output only when the screen said that it is kept, as a
 * person would see the tick.
 */
final class LongRun {
  private LongRun() {}

  /** Arguments: library, run, and the prefix of this process's ids. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true);
    try (RunnerBench bench =
        new RunnerBench(TestLibrary.again(Path.of(arguments[0]), arguments[2]), Locale.ENGLISH)) {
      bench.session().signIn(bench.shop().signIn("cho"));
      RunnerModel model = bench.runner(new RunId(arguments[1]));
      out.println("open");
      while (model.current().isPresent()) {
        StepModel at = model.current().get();
        answer(model, at);
        if (!model.messageProperty().get().kind().saved()) {
          throw new IllegalStateException("not kept: " + model.messageProperty().get());
        }
        out.println(at.step().id());
      }
    }
  }

  private static void answer(RunnerModel model, StepModel at) {
    switch (at.step().answer()) {
      case Answer.Quantity _ -> RunnerBench.enter(model, "15,5");
      case Answer.Text _ -> RunnerBench.enter(model, "Nothing to say.");
      case Answer.Choice _ -> RunnerBench.enter(model, "blue");
      case Answer.PassFail _ -> model.perform(RunAction.PASS);
      default -> model.perform(RunAction.CONFIRM);
    }
  }

  static Content content(int steps) {
    List<Step> all = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      StepBuilder step = new StepBuilder(new StepId("s" + i), "Do what step " + i + " says.");
      switch (i % 5) {
        case 1 ->
            step.number(Specification.between(new BigDecimal("10"), new BigDecimal("20"), "mm"));
        case 2 -> step.answer(new Answer.Text());
        case 3 -> step.answer(new Answer.Choice(List.of("red", "blue"), false));
        case 4 -> step.answer(new Answer.PassFail());
        default -> {}
      }
      all.add(step.build());
    }
    return Content.of(Kind.PROCEDURE, "SOP-900", "A long one", List.of(Section.of("Do", all)));
  }
}
