package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is next in a run that goes on, where a second person comes first. */
final class HoldPointTodayTest {
  @TempDir Path folder;

  @Test
  void whatLiesBehindAHoldPointIsNotNext() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Run run = started(shop);
      assertTrue(resumed(shop).contains("Next: Seal the joint."), resumed(shop));
      done(
          shop.runService()
              .perform(
                  run.id(),
                  new RunCommand.Answer(
                      Place.of(new StepId("seal")),
                      new Result.Acknowledged(),
                      RunCommand.Care.AS_TYPED),
                  shop.signIn("cho")));

      String detail = resumed(shop);
      assertTrue(detail.contains("Waits for a second person at step 1.1"), detail);
      assertFalse(detail.contains("Open the valve"), detail);
    }
  }

  private static Run started(TestLibrary shop) {
    Step seal =
        new StepBuilder(new StepId("seal"), "Seal the joint.")
            .signOff(SignOff.INSPECTED)
            .hold(HoldPoint.THIS_STEP)
            .build();
    Step open = Step.of(new StepId("open"), "Open the valve.");
    var gas =
        shop.effective(
            Content.of(
                Kind.PROCEDURE, "SOP-077", "Gas", List.of(Section.of("Fit", List.of(seal, open)))));
    return done(shop.runService().start(gas.document(), "Boiler 1", shop.signIn("cho")));
  }

  private static Run done(RunOutcome outcome) {
    return assertInstanceOf(RunOutcome.Done.class, outcome).run();
  }

  private static String resumed(TestLibrary shop) {
    TestWorkbench bench = new TestWorkbench();
    TodayModel model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            Optional::empty,
            new Signing(shop.newSignIn(), bench.get()),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    model.refresh();
    return model.pageProperty().get().orElseThrow().resume().getFirst().detail();
  }
}
