package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.Phrases;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.UsedPhrases;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What people wrote for a step is offered where it is written again. */
@InAWindow
final class PhrasesTest {
  private static final StepId STEP = new StepId("state");

  @TempDir Path folder;
  private RunnerBench bench;
  private Stage stage;
  private RunId id = new RunId("");

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    id = bench.start(DeliveryContents.of(DeliveryContents.words()), "cho");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theMostFrequentComeFirstAndOnceIsNoHabit() {
    write("Film torn", "No damage", "Film torn", "No damage", "Corner wet", "No damage");
    assertEquals(List.of("No damage", "Film torn"), used());
  }

  @Test
  void nothingLongOrOfSeveralLinesIsOffered() {
    String story = "x".repeat(Phrases.LONGEST + 1);
    write(story, story, "one\ntwo", "one\ntwo");
    assertEquals(List.of(), used());
  }

  @Test
  void aChipWritesItsPhraseWhereTheCursorIsAndEnterConfirms(FxRobot robot) {
    write("No damage", "No damage");
    bench
        .shop()
        .phrases()
        .keep(
            List.of("Film torn", "No damage"),
            bench.shop().by(bench.shop().sign("ana", Meaning.DECIDED)));
    show();
    assertEquals("No damage", chip(robot, 1).getText());
    assertEquals("Film torn", chip(robot, 2).getText());
    assertFalse(robot.lookup("#phrase-3").tryQuery().isPresent());

    robot.clickOn("#text-field").write("Pallet 3:");
    robot.clickOn("#phrase-2");
    assertEquals(
        "Pallet 3: Film torn", robot.lookup("#text-field").queryAs(TextArea.class).getText());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(
        new Result.Written("Pallet 3: Film torn"),
        bench.run(id).entries().values().iterator().next().result());
  }

  @Test
  void withoutAnyThereIsNoPlaceForThem(FxRobot robot) {
    show();
    assertFalse(robot.lookup("#phrases").query().isManaged());
  }

  private void write(String... texts) {
    DocumentId document = bench.run(id).start().document();
    for (String text : texts) {
      bench.shop().clock().advance(java.time.Duration.ofMinutes(1));
      RunOutcome started =
          bench.shop().runService().start(document, "Job " + text, bench.shop().signIn("cho"));
      RunId run = ((RunOutcome.Done) started).run().id();
      RunOutcome done =
          bench
              .shop()
              .runService()
              .perform(
                  run,
                  new RunCommand.Answer(
                      Place.of(STEP), new Result.Written(text), RunCommand.Care.AS_TYPED),
                  bench.shop().signIn("cho"));
      assertTrue(done instanceof RunOutcome.Done, done.toString());
    }
  }

  private List<String> used() {
    return new UsedPhrases(bench.shop().runs())
        .of(bench.run(id).start().document(), bench.run(id).content(), STEP, TestLibrary.id("cho"));
  }

  private void show() {
    Screens.onFxThread(
        () -> {
          RunnerView view =
              new RunnerView(bench.runner(id), bench.workbench().messages(), new Appearance());
          Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 800));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Button chip(FxRobot robot, int number) {
    return robot.lookup("#phrase-" + number).queryAs(Button.class);
  }
}
