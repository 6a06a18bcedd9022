package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Recorded;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.RunLanguage;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The second person checks in their own language, and what they read is in the ledger. */
@InAWindow
final class CheckLanguageTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private CheckRunModel check;

  @Start
  void start(Stage stage) {
    bench = new RunnerBench(folder);
    id = bench.start(content(), "cho");
    Revision revision = bench.shop().documents().byHash(bench.run(id).start().hash()).orElseThrow();
    TestTranslation.approved(bench.shop(), revision, "fi");
    RunnerModel doer = bench.runner(id);
    RunnerBench.enter(doer, "rye");
    doer.perform(RunAction.CONFIRM);
    bench.signs("cho");
    doer.perform(RunAction.SIGN_FINISH);
    check = bench.check(id);
    Screens.show(stage, new CheckPane(check), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void theSwitchKeepsThePageAndWhatWasChosenOnIt(FxRobot robot) {
    robot.interact(() -> check.choose(bench.person("ben")));
    robot.interact(() -> options().toggle("rye"));

    robot.clickOn("#run-language").clickOn("#run-language-fi");
    WaitForAsyncUtils.waitForFxEvents();

    List<String> words = Reached.onScreen(robot.lookup("#checker").queryParent());
    assertTrue(words.contains("[fi] Which bread?"), words.toString());
    assertTrue(words.stream().anyMatch(each -> each.contains("[fi] rye")), words.toString());
    assertEquals(new Result.Chosen(List.of("rye")), options().result().orElseThrow());
  }

  @Test
  void whatTheCheckerReadIsNamedInTheirCheckAndNotInTheDoersEntry(FxRobot robot) {
    robot.interact(() -> check.choose(bench.person("ben")));
    robot.interact(() -> check.language().choice().choose(finnish()));
    robot.interact(() -> options().toggle("rye"));
    robot.interact(() -> check.perform(CheckAction.COMMIT));
    assertInstanceOf(
        InspectItem.class, ((CheckPage.Inspect) check.pageProperty().get().orElseThrow()).item());
    bench.signs("ben");
    robot.interact(() -> check.perform(CheckAction.ACCEPT));
    WaitForAsyncUtils.waitForFxEvents();

    List<Recorded> history = bench.run(id).history();
    for (Recorded one : history) {
      assertEquals(
          one.by().person().equals(TestLibrary.id("ben")),
          one.by().translation().filter(read -> read.language().equals("fi")).isPresent(),
          one.toString());
    }
    assertTrue(history.stream().anyMatch(one -> one.event() instanceof RunEvent.CheckInspected));
    assertTrue(bench.shop().ledger().verify(_ -> {}).sound());
  }

  @Test
  void isTheCheckersOwnChoiceAndNobodyElses(FxRobot robot) {
    robot.interact(() -> check.choose(bench.person("ben")));
    robot.interact(() -> check.language().choice().choose(finnish()));

    assertEquals("en", bench.runner(id).language().current().orElseThrow().tag(), "the doer's");
    CheckRunModel again = bench.check(id);
    again.choose(bench.person("ben"));
    assertEquals("fi", again.language().tag(), "kept for this run");
    CheckRunModel other = bench.check(id);
    other.choose(bench.person("ana"));
    assertEquals("en", other.language().tag());
  }

  private RunLanguage finnish() {
    return check.language().choice().offered().stream()
        .filter(one -> one.tag().equals("fi"))
        .findFirst()
        .orElseThrow();
  }

  private ChoiceAnswerModel options() {
    CheckPage.Measure page =
        assertInstanceOf(CheckPage.Measure.class, check.pageProperty().get().orElseThrow());
    return assertInstanceOf(ChoiceAnswerModel.class, page.item().answer());
  }

  private static Content content() {
    return TestContents.simple("SOP-7", "Bread").toBuilder()
        .sections(
            List.of(
                Section.of(
                    "Bake",
                    List.of(
                        new StepBuilder(new StepId("bread"), "Which bread?")
                            .answer(new Answer.Choice(List.of("white", "rye"), false))
                            .signOff(SignOff.BLIND)
                            .build(),
                        new StepBuilder(new StepId("wrap"), "Wrap it.")
                            .signOff(SignOff.INSPECTED)
                            .build()))))
        .build();
  }
}
