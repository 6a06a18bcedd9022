package app.tarkka.gallery;

import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.records.RecordBench;
import app.tarkka.ui.runner.WorkshopContents;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/** A record of bread that was taken out too early, and rested by no timer at all. */
final class RecordTimerSheets {
  private RecordTimerSheets() {}

  static Parent record(String language) {
    TestLibrary shop = TestLibrary.in(RunnerSheets.folder());
    var revision = shop.effective(WorkshopContents.bread());
    var cho = shop.signIn("cho");
    RunId run =
        ((RunOutcome.Done) shop.runService().start(revision.document(), "Loaf 12", cho)).run().id();
    Place bake = Place.of(new StepId("bake"));
    Place rest = Place.of(new StepId("rest"));
    shop.runService().perform(run, new RunCommand.StartTimer(bake, 1), cho);
    shop.clock().advance(Duration.ofMinutes(30));
    for (RunCommand next :
        List.of(
            new RunCommand.OverrideTimer(bake, 1, "A small loaf: the core was at 97 °C"),
            tick(bake),
            new RunCommand.OverrideTimer(rest, 1, "By the kitchen’s clock"),
            tick(rest))) {
      shop.runService().perform(run, next, cho);
      shop.clock().advance(Duration.ofSeconds(40));
    }
    return RecordBench.page(new TestWorkbench(Locale.forLanguageTag(language)), shop, run);
  }

  private static RunCommand tick(Place place) {
    return new RunCommand.Answer(place, new Result.Acknowledged(), RunCommand.Care.AS_TYPED);
  }
}
