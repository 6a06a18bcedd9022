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
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.ShopDay;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number that was only typed wrongly holds the run until somebody else says that it was so. */
final class TypedWronglyTest {
  private static final Disposition TYPED = Disposition.ENTERED_WRONGLY;

  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id = new RunId("none yet");

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void saysThatTheEntryIsCorrectedFirst() {
    RunnerModel model = held();
    HoldDecision decision = hold(model).decision();

    assertTrue(decision.dispositions().contains(TYPED));
    assertTrue(decision.notYet(TYPED).startsWith("Correct the entry first."));
    assertEquals("", decision.notYet(Disposition.REWORK));
    decide(model, "ben");
    assertTrue(model.messageProperty().get().text().startsWith("Correct the entry first."));
  }

  @Test
  void theRunGoesOnOnceSomebodyElseSaidSo() {
    RunnerModel model = held();
    corrected(model, "12.2");
    HoldDecision decision = hold(model).decision();
    assertEquals("", decision.notYet(TYPED));
    assertEquals(
        List.of("Ana", "Ben", "Dia"),
        decision.deciders(TYPED).stream().map(Person::name).sorted().toList());

    decide(model, "ben");

    assertEquals("fit", model.current().orElseThrow().step().id().value());
    assertEquals(1, bench.run(id).attempt());
  }

  @Test
  void aSecondSlipCanBeCorrectedOnTheSameHold() {
    RunnerModel model = held();
    corrected(model, "13.1");
    assertTrue(hold(model).correctable().isPresent());
    corrected(model, "12.2");
    assertEquals("", hold(model).decision().notYet(TYPED));
  }

  @Test
  void aFaultThatNoEntryCausedIsNoMatterOfTyping() {
    RunId run = bench.start(torque(), "cho");
    bench
        .shop()
        .runService()
        .perform(
            run,
            new RunCommand.Hold(new StepId("torque"), "The jaw is bent"),
            bench.shop().signIn("cho"));
    RunnerModel model = bench.runner(run);
    assertFalse(hold(model).decision().dispositions().contains(TYPED));
  }

  @Test
  void bothMeasureAgainWhereACorrectedResultStillDiffers() {
    ShopDay day = new ShopDay(bench.shop());
    RunId run = day.checked("Order 1", "800", "80");
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel model = bench.runner(run);
    corrected(model, "77");

    assertTrue(hold(model).again());
    assertFalse(hold(model).thirdNow(), "what was corrected is handed over again first");
    assertTrue(hold(model).decision().notYet(TYPED).contains("still differs"));
    bench.answers("The scale was moved").signs("ben");
    hold(model).decision().measureAgain();

    assertEquals(RunState.OPEN, bench.run(run).state());
    assertEquals("weigh", model.current().orElseThrow().step().id().value());
  }

  @Test
  void saysWhyNothingIsMeasuredAgainWhereTheCorrectedResultAgrees() {
    ShopDay day = new ShopDay(bench.shop());
    RunId run = day.checked("Order 1", "800", "80");
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel model = bench.runner(run);
    assertEquals("", hold(model).notAgain());
    corrected(model, "80");

    assertFalse(hold(model).again());
    assertTrue(hold(model).notAgain().startsWith("The two results agree"), hold(model).notAgain());
    bench.session().signIn(bench.shop().signIn("dia"));
    assertEquals("", hold(model).notAgain(), "a third person is not told that it agrees");
    assertTrue(hold(model).decision().notYet(TYPED).contains("results shown"));
  }

  private RunnerModel held() {
    id = bench.start(torque(), "cho");
    RunnerModel model = bench.runner(id);
    RunnerBench.enter(model, "13");
    return model;
  }

  private void corrected(RunnerModel model, String value) {
    model.correct(hold(model).correctable().orElseThrow());
    RunnerBench.type(model.current().orElseThrow(), value);
    bench.answers("Typed wrongly").signs("cho");
    model.perform(RunAction.SIGN_CORRECTION);
  }

  private void decide(RunnerModel model, String who) {
    HoldDecision decision = hold(model).decision();
    decision.dispositionProperty().set(Optional.of(TYPED));
    decision.reasonProperty().set("The wrench says 12.2");
    bench.signs(who);
    decision.decide();
  }

  private static HoldModel hold(RunnerModel model) {
    return assertInstanceOf(RunScreen.OnHold.class, model.screenProperty().get()).model();
  }

  private static Content torque() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-012",
        "Gearbox",
        List.of(
            Section.of(
                "Assemble",
                List.of(
                    new StepBuilder(new StepId("torque"), "Torque the M8 bolts.")
                        .number(
                            Specification.around(
                                new BigDecimal("12"), new BigDecimal("0.5"), "N·m"))
                        .build(),
                    new StepBuilder(new StepId("fit"), "Fit the cover.")
                        .signOff(SignOff.PERFORMED)
                        .build()))));
  }
}
