package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Disposition;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody typed is not lost, whatever else happens on the screen. */
final class TypedTextTest {
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
  void aValueIsStillThereAfterLookingElsewhere() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    RunnerBench.type(model.current().orElseThrow(), "80,");
    model.close();

    RunnerModel again = bench.runner(id);

    assertEquals("80,", typed(again));
  }

  @Test
  void anotherPersonDoesNotFindItAndTheSamePersonDoes() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    RunnerBench.type(model.current().orElseThrow(), "80,");

    bench.session().signIn(bench.shop().signIn("ben"));
    assertEquals("", typed(model));
    bench.session().signIn(bench.shop().signIn("cho"));

    assertEquals("80,", typed(model));
  }

  @Test
  void whatIsWrongWithABlindStepIsKeptInItsEntry() {
    RunId id = bench.start(blindVerdict(), "cho");
    RunnerModel model = bench.runner(id);
    bench.answers("Crack at the left edge");

    model.perform(RunAction.FAIL);

    assertEquals(
        new Result.PassFail(false, "Crack at the left edge"),
        bench.run(id).standing(Place.of(new StepId("weld"))).orElseThrow().result());
    String asked = bench.workbench().dialogs().reasons().getFirst().text();
    assertTrue(asked.contains("hidden until the second person has checked"), asked);
    assertEquals(RunState.OPEN, bench.run(id).state(), "nothing tells before the check");
  }

  @Test
  void aDescriptionThatWasNotKeptIsKeptWithTheDecision() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = held(id);
    HoldModel hold = hold(model);
    hold.fault().descriptionProperty().set("No soap, and no towels");
    hold.decision().dispositionProperty().set(Optional.of(Disposition.REWORK));
    hold.decision().reasonProperty().set("Fetch some");
    bench.signs("cho");

    hold.decision().decide();

    assertEquals(
        "No soap, and no towels", bench.run(id).nonconformances().getFirst().description());
    assertTrue(
        bench
            .workbench()
            .dialogs()
            .signatures()
            .getLast()
            .signed()
            .contains("No soap, and no towels"));
    assertEquals(2, bench.run(id).attempt());
  }

  @Test
  void theReasonTheChoiceAndTheCostStayWhenTheScreenIsMadeAgain() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = held(id);
    HoldModel hold = hold(model);
    hold.decision().dispositionProperty().set(Optional.of(Disposition.SCRAP));
    hold.decision().reasonProperty().set("Too thin");
    hold.decision().minutesProperty().set("12");

    bench.answers("The scale was moved");
    model.perform(RunAction.NOTE);
    hold.fault().keep();

    HoldModel now = hold(model);
    assertEquals(Optional.of(Disposition.SCRAP), now.decision().dispositionProperty().get());
    assertEquals("Too thin", now.decision().reasonProperty().get());
    assertEquals("12", now.decision().minutesProperty().get());
    assertEquals("12", hold(bench.runner(id)).decision().minutesProperty().get());
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsNotPutBack() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = held(id);
    assertEquals("No soap left", hold(model).fault().descriptionProperty().get());
    bench.session().signIn(bench.shop().signIn("ben"));
    hold(model).fault().descriptionProperty().set("No soap left at either sink");
    hold(model).fault().keep();

    bench.session().signIn(bench.shop().signIn("cho"));

    assertEquals("No soap left at either sink", hold(model).fault().descriptionProperty().get());
  }

  private RunnerModel held(RunId id) {
    RunnerModel model = bench.runner(id);
    bench.answers("No soap left");
    model.perform(RunAction.FAIL);
    return model;
  }

  private static HoldModel hold(RunnerModel model) {
    return assertInstanceOf(RunScreen.OnHold.class, model.screenProperty().get()).model();
  }

  private static String typed(RunnerModel model) {
    return ((NumberAnswerModel) model.current().orElseThrow().answer()).readings().getFirst().get();
  }

  private static Content blindVerdict() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-050",
        "Weld",
        List.of(
            Section.of(
                "Judge",
                List.of(
                    new StepBuilder(new StepId("weld"), "Judge the weld.")
                        .answer(new Answer.PassFail())
                        .signOff(SignOff.BLIND)
                        .build()))));
  }
}
