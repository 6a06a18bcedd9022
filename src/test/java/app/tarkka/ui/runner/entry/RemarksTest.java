package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunView;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.RunnerBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deserves a look at a step, and for whom. */
final class RemarksTest {
  private static final Place CLOSE = Place.of(new StepId("close"));

  @TempDir Path folder;

  @Test
  void saysNothingOfAWithheldAnswerNotEvenThatItWasCorrected() {
    try (RunnerBench bench = new RunnerBench(folder)) {
      RunId id = bench.start(content(), "cho");
      perform(
          bench,
          id,
          new RunCommand.Answer(CLOSE, new Result.YesNo(false), RunCommand.Care.AS_TYPED));
      perform(
          bench,
          id,
          new RunCommand.Correct(
              bench.run(id).standing(CLOSE).orElseThrow().key(),
              new Result.YesNo(true),
              RunCommand.Care.AS_TYPED,
              "Looked again"));

      assertEquals(List.of("corrected"), seen(bench.run(id), "cho"));
      assertEquals(List.of(), seen(bench.run(id), "ben"));
    }
  }

  private static List<String> seen(Run run, String who) {
    RunView view = new RunView(run, TestLibrary.id(who));
    return new Remarks(view, new Messages(Locale.ENGLISH)).at(run.step(CLOSE), CLOSE);
  }

  private static void perform(RunnerBench bench, RunId id, RunCommand command) {
    RunOutcome outcome =
        bench.shop().runService().perform(id, command, bench.shop().sign("cho", Meaning.PERFORMED));
    assertInstanceOf(RunOutcome.Done.class, outcome, outcome.toString());
  }

  private static Content content() {
    return Content.of(
        Kind.CHECKLIST,
        "QC-1",
        "Pack",
        List.of(
            Section.of(
                "All",
                List.of(
                    new StepBuilder(CLOSE.step(), "Close it.")
                        .answer(new Answer.YesNo())
                        .signOff(SignOff.BLIND)
                        .build()))));
  }
}
