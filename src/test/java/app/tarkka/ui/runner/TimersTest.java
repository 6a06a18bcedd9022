package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.run.Place;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimersTest {
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
  void aTimerCountsToItsInstantAndSaysWhatThatMeans() {
    RunnerModel model = bench.runner(bench.start(WorkshopContents.bread(), "cho"));
    StepTimer timer = timer(model);
    assertEquals("45–60 min", timer.asked());
    assertEquals("Not started", model.timers().face(timer).word());

    model.timers().start(timer);
    bench.shop().clock().advance(Duration.ofMinutes(32).plusSeconds(20));

    TimerFace face = model.timers().face(timer(model));
    assertEquals("12:40", face.value());
    assertEquals("Running", face.word());
    assertEquals("Not before 08:45:00", face.sentence());
  }

  @Test
  void itSurvivesClosingTheLibrary() {
    RunId id = bench.start(WorkshopContents.bread(), "cho");
    RunnerModel first = bench.runner(id);
    first.timers().start(timer(first));

    bench.reopened().shop().clock().advance(Duration.ofMinutes(50));
    bench.session().signIn(bench.shop().signIn("cho"));
    RunnerModel again = bench.runner(id);

    TimerFace face = again.timers().face(timer(again));
    assertEquals(Status.PASS, face.status());
    assertEquals("10:00", face.value());
    assertEquals("By 09:00:00 at the latest", face.sentence());
  }

  @Test
  void beingDoneEarlyAsksForAReasonAndKeepsIt() {
    RunId id = bench.start(WorkshopContents.bread(), "cho");
    RunnerModel model = bench.runner(id);
    model.timers().start(timer(model));
    model.perform(RunAction.CONFIRM);
    assertEquals("bake", step(model), "cancelled: nothing is recorded");
    bench.answers("Thin loaf");

    model.perform(RunAction.CONFIRM);

    assertEquals("rest", step(model));
    assertTrue(
        bench.run(id).history().stream()
            .anyMatch(
                recorded ->
                    recorded
                        .event()
                        .equals(
                            new RunEvent.TimerOverridden(
                                Place.of(new StepId("bake")), 1, 1, "Thin loaf"))));
  }

  @Test
  void aBlindFailBeforeTheTimeIsUpAsksForAReasonAsAPassDoes() {
    Step look =
        new StepBuilder(new StepId("look"), "Look at it.")
            .answer(new Answer.PassFail())
            .signOff(SignOff.BLIND)
            .timers(List.of(new Timer(2700L, null)))
            .build();
    Content content =
        Content.of(Kind.PROCEDURE, "QC-1", "Incoming", List.of(Section.of("Look", List.of(look))));
    RunId id = bench.start(content, "cho");
    RunnerModel model = bench.runner(id);
    model.timers().start(timer(model));
    bench.answers("Rust");
    model.perform(RunAction.FAIL);
    assertEquals(Map.of(), bench.run(id).entries(), "cancelled: nothing is recorded");
    bench.answers("Rust").answers("Seen at once");

    model.perform(RunAction.FAIL);

    assertEquals(1, bench.run(id).entries().size());
    assertTrue(
        bench.run(id).history().stream()
            .anyMatch(recorded -> recorded.event() instanceof RunEvent.TimerOverridden));
  }

  @Test
  void tooLateIsSaidWithWhatTheStepSays() {
    RunnerModel model = bench.runner(bench.start(WorkshopContents.bread(), "cho"));
    model.timers().start(timer(model));
    bench.shop().clock().advance(Duration.ofMinutes(63).plusSeconds(10));

    TimerFace face = model.timers().face(timer(model));

    assertEquals(Status.FAIL, face.status());
    assertEquals("+3:10", face.value());
    assertEquals("TOO LATE", face.word());
    assertEquals("Had to be done by 09:00:00. The step says 45–60 min.", face.sentence());
    model.perform(RunAction.CONFIRM);
    assertEquals("rest", step(model));
  }

  @Test
  void severalGoAtOnceAndThoseElsewhereAreDocked() {
    Content rows = WorkshopContents.timedRows();
    RunnerModel model = bench.runner(bench.start(rows, "cho"));
    ChunkModel chunk = ((RunScreen.Chunk) model.screenProperty().get()).model();
    model.timers().start(chunk.rows().getFirst().timers().getFirst());
    model.timers().start(chunk.rows().get(1).timers().getFirst());
    assertEquals(List.of(), model.timers().elsewhereProperty().get());

    model.pause();

    assertEquals(
        List.of("oil", "dough"),
        model.timers().elsewhereProperty().get().stream()
            .map(timer -> timer.place().step().value())
            .toList());
  }

  private static StepTimer timer(RunnerModel model) {
    return model.current().orElseThrow().timers().getFirst();
  }

  private static String step(RunnerModel model) {
    return model.current().orElseThrow().step().id().value();
  }
}
