package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.Observable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunnerModelTest {
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
  void oneStepAtATimeAndATickIsOneAction() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    assertEquals("wash", step(model));
    assertEquals("Step 1 of 3 · Section 1 of 1", model.headerProperty().get().place());

    model.perform(RunAction.CONFIRM);

    assertEquals("weigh", step(model));
    assertTrue(bench.run(id).standing(Place.of(new StepId("wash"))).isPresent());
    assertEquals(RunMessage.Kind.SAVED, model.messageProperty().get().kind());
  }

  @Test
  void whatIsChosenIsStillHeardAfterMemoryWasCleared() {
    RunId id = bench.start(WorkshopContents.gearbox(), "cho");
    RunnerModel model = bench.runner(id);
    List<String> heard = new ArrayList<>();
    model.actions().addListener((Observable _) -> heard.add("actions"));
    model.perform(RunAction.CONFIRM);
    heard.clear();
    ChoiceAnswerModel choice =
        assertInstanceOf(ChoiceAnswerModel.class, model.current().orElseThrow().answer());
    choice.chosen().addListener((Observable _) -> heard.add("chosen"));

    System.gc();
    choice.toggle(choice.options().getFirst());
    model.perform(RunAction.CONFIRM);

    assertEquals(List.of("chosen", "actions"), heard);
  }

  @Test
  void nothingIsAcceptedByDefault() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);

    model.perform(RunAction.CONFIRM);

    assertEquals("weigh", step(model));
    assertEquals(RunMessage.Kind.REFUSED, model.messageProperty().get().kind());
    assertEquals(1, bench.run(id).entries().size());
    RunnerBench.type(model.current().orElseThrow(), "8");
    assertEquals(RunMessage.NONE, model.messageProperty().get(), "it is being answered");
  }

  @Test
  void theTypedTextIsKeptWithCommaOrPoint() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);

    RunnerBench.enter(model, "80,5");

    Result.Measured measured =
        assertInstanceOf(
            Result.Measured.class,
            bench.run(id).standing(Place.of(new StepId("weigh"))).orElseThrow().result());
    assertEquals("80,5", measured.typed());
    assertEquals(List.of(new BigDecimal("80.5")), measured.values());
  }

  @Test
  void aDecimalSlipIsAskedAboutAndNeverChanged() {
    RunId id = bench.start(torque(), "cho");
    RunnerModel model = bench.runner(id);

    RunnerBench.enter(model, "123");

    assertEquals(new Question.ReadAgain("123", "12"), model.questionProperty().get().orElseThrow());
    assertTrue(bench.run(id).entries().isEmpty());
    model.perform(RunAction.CONFIRM);
    assertTrue(bench.run(id).entries().isEmpty(), "Enter only takes the question back");
    model.perform(RunAction.CONFIRM);
    model.insist();
    assertEquals(RunState.ON_HOLD, bench.run(id).state());
  }

  @Test
  void aTickIsUndoneWithinTenSeconds() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    assertEquals(10, model.undoSeconds());

    model.undo();

    assertEquals("wash", step(model));
    assertTrue(bench.run(id).standing(Place.of(new StepId("wash"))).isEmpty());
  }

  @Test
  void afterTenSecondsOnlyACorrectionIsOffered() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    bench.shop().clock().advance(Duration.ofSeconds(11));

    assertEquals(0, model.undoSeconds());
    assertTrue(model.undoProperty().get().isEmpty());
    model.perform(RunAction.BACK);
    assertTrue(model.actions().contains(RunAction.CORRECT));
  }

  @Test
  void aCorrectionIsSignedWithAReasonAndTheEarlierEntryStays() {
    RunId id = bench.start(torque(), "cho");
    RunnerModel model = bench.runner(id);
    RunnerBench.enter(model, "12.1");
    model.perform(RunAction.BACK);
    model.perform(RunAction.CORRECT);
    RunnerBench.type(model.current().orElseThrow(), "12.2");
    bench.answers("misread").signs("cho");

    model.perform(RunAction.SIGN_CORRECTION);

    assertEquals(2, bench.run(id).entries().size());
    var standing = bench.run(id).standing(Place.of(new StepId("torque"))).orElseThrow();
    assertEquals("12.2", ((Result.Measured) standing.result()).typed());
    assertEquals("misread", standing.reason());
  }

  @Test
  void failingHoldsTheRunAndSaysWhy() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    bench.answers("No soap left");

    model.perform(RunAction.FAIL);

    RunScreen.OnHold hold = assertInstanceOf(RunScreen.OnHold.class, model.screenProperty().get());
    assertEquals("No soap left", hold.model().fault().descriptionProperty().get());
    assertEquals(RunState.ON_HOLD, bench.run(id).state());
  }

  @Test
  void reworkGoesBackToTheChosenStep() {
    RunId id = bench.start(torque(), "cho");
    RunnerModel model = bench.runner(id);
    RunnerBench.enter(model, "13");
    HoldModel hold = ((RunScreen.OnHold) model.screenProperty().get()).model();
    hold.decision()
        .dispositionProperty()
        .set(java.util.Optional.of(app.tarkka.run.Disposition.REWORK));
    hold.decision().reasonProperty().set("Loosen and do it again");
    bench.signs("cho");

    hold.decision().decide();

    assertEquals("torque", step(model));
    assertEquals(2, bench.run(id).attempt());
    assertTrue(model.headerProperty().get().rework());
  }

  @Test
  void openingAgainShowsTheLastEntryAndTheNextStep() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    bench.runner(id).perform(RunAction.CONFIRM);

    bench.reopened();
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel again = bench.runner(id);

    assertEquals("weigh", step(again));
    assertEquals("wash", again.lastProperty().get().orElseThrow().step().id().value());
  }

  @Test
  void aKeyStepIsNeverNotApplicable() {
    RunId id = bench.start(torque(), "cho");
    RunnerModel model = bench.runner(id);
    assertFalse(model.actions().contains(RunAction.NOT_APPLICABLE));
    assertFalse(model.actions().contains(RunAction.SKIP));
  }

  @Test
  void whoeverIsNotSignedInSignsInFirst() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    bench.session().signOut();
    RunnerModel model = bench.runner(id);
    RunScreen.SignIn in = assertInstanceOf(RunScreen.SignIn.class, model.screenProperty().get());
    in.model().choose(bench.person("cho"));

    in.model().enter("000000".toCharArray());
    assertEquals("Wrong PIN. 9 tries left.", in.model().refusalProperty().get());
    in.model().enter(app.tarkka.testkit.TestLibrary.pin("cho").reveal());

    assertEquals("wash", step(model));
  }

  @Test
  void everyRefusalHasWordsInEveryLanguage() {
    for (String language : List.of("en", "fi", "id")) {
      var words =
          new app.tarkka.ui.runner.entry.RefusalWords(
              new app.tarkka.ui.kit.Messages(Locale.forLanguageTag(language)));
      for (var reason : app.tarkka.run.Refusal.Reason.values()) {
        assertFalse(
            words.of(app.tarkka.run.Refusal.of(reason, "1.1", "2")).isBlank(), reason.token());
      }
    }
  }

  private static String step(RunnerModel model) {
    return model
        .current()
        .orElseThrow(() -> new AssertionError(model.screenProperty().get()))
        .step()
        .id()
        .value();
  }

  private static Content torque() {
    Step torque =
        new StepBuilder(new StepId("torque"), "Torque the M8 bolts.")
            .number(Specification.around(new BigDecimal("12"), new BigDecimal("0.5"), "N·m"))
            .key(true)
            .build();
    Step fit =
        new StepBuilder(new StepId("fit"), "Fit the cover.").signOff(SignOff.PERFORMED).build();
    return Content.of(
        Kind.PROCEDURE,
        "SOP-012",
        "Gearbox",
        List.of(Section.of("Assemble", List.of(torque, fit))));
  }
}
