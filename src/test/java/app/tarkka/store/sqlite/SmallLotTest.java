package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Inspection;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunService;
import app.tarkka.run.RunUnit;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a lot smaller than the interval one piece is taken, and both verifiers number it the same. */
class SmallLotTest {
  @Test
  void numbersThePieceAsBothVerifiersDo(@TempDir Path folder) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Content content =
          Content.of(
              Kind.CHECKLIST,
              "QC-9",
              "Every tenth",
              List.of(
                  Section.of("Each", List.of(new StepBuilder(new StepId("look"), "Look").build()))
                      .withRepeat(new Repeat.EveryKth(10, 0, Repeat.Failing.COUNTS))));
      RunService service = shop.runService();
      RunId run =
          assertInstanceOf(
                  RunOutcome.Done.class,
                  service.start(shop.effective(content).document(), "Lot 1", shop.signIn("cho")))
              .run()
              .id();
      assertInstanceOf(
          RunOutcome.Done.class,
          service.perform(
              run, new RunCommand.DrawSample(1, 7, Inspection.NORMAL), shop.signIn("cho")));

      List<RunUnit> pieces = shop.runs().find(run).orElseThrow().sample(1).orElseThrow().units();
      assertEquals(List.of(7), pieces.stream().map(RunUnit::piece).toList());
      Verdict.of(shop, true);
    }
  }
}
