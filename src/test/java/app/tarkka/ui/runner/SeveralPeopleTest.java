package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.Place;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people on one run at one screen, and several runs of one subject (domain.md rule 17). */
final class SeveralPeopleTest {
  @TempDir private Path folder;
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
  void twoPeopleTakeTurnsInOneOpenRunAndEachEntryIsTheirs() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);

    becomes("ana");
    RunnerBench.enter(model, "80");
    becomes("cho");
    model.perform(RunAction.PASS);

    assertEquals("cho", doer(id, "wash"));
    assertEquals("ana", doer(id, "weigh"));
    assertEquals("cho", doer(id, "close"));
  }

  @Test
  void whoeverTookATurnIsNoSecondPersonForAnyOfIt() {
    bench.shop().add("eve", "391746", Set.of(Role.WORKER, Role.CHECKER), bench.shop().program());
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    becomes("eve");
    RunnerBench.enter(model, "80");
    becomes("cho");
    model.perform(RunAction.PASS);

    Run run = bench.run(id);
    Optional<Refusal> refused =
        bench
            .shop()
            .runService()
            .refusalToCheck(
                id,
                run.standing(Place.of(new StepId("close"))).orElseThrow().key(),
                bench.person("eve"));
    assertEquals(Optional.of(Refusal.of(Refusal.Reason.CONTRIBUTED)), refused);
  }

  @Test
  void theHeaderNamesTheOtherRunsOfTheSubject() {
    RunId first = bench.start(TestContents.sandwich(), "cho");
    RunId second = bench.start(TestContents.simple("SOP-9", "Wrap"), "ana");

    var others = bench.runner(second).headerProperty().get().others();

    assertEquals(first, others.getFirst().run());
    assertTrue(others.getFirst().words().startsWith("SOP-001"), others.getFirst().words());
  }

  private void becomes(String name) {
    bench.session().signOut();
    bench.session().signIn(bench.shop().signIn(name));
  }

  private String doer(RunId id, String step) {
    PersonId by = bench.run(id).standing(Place.of(new StepId(step))).orElseThrow().by().person();
    assertTrue(bench.shop().people().find(by).isPresent());
    return by.equals(TestLibrary.id(by.value())) ? by.value() : "";
  }
}
