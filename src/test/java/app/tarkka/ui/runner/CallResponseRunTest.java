package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Mode;
import app.tarkka.run.Result;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.signing.PersonTile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one screen: one reads aloud, the other answers, both sign. */
final class CallResponseRunTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId id;
  private RunnerModel model;

  @BeforeEach
  void open() {
    bench = new RunnerBench(folder);
    id =
        bench.start(
            TestContents.simple("QC-7", "Before it leaves").toBuilder()
                .mode(Mode.CALL_RESPONSE)
                .build(),
            "cho");
    model = bench.runner(id);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void somebodyElseThanWhoAnswersReads() {
    RunScreen.Reader reader =
        assertInstanceOf(RunScreen.Reader.class, model.screenProperty().get());
    assertFalse(tile(reader, "cho").open());
    assertTrue(tile(reader, "ben").open());

    model.calls().choose(bench.person("ben"));
    RunScreen.Chunk rows = assertInstanceOf(RunScreen.Chunk.class, model.screenProperty().get());
    assertEquals(bench.person("ben").name(), rows.model().voices().orElseThrow().reads());
    assertEquals(bench.person("cho").name(), rows.model().voices().orElseThrow().answers());
  }

  @Test
  void bothSignAndTheRecordSaysWhoReadAndWhoAnswered() {
    model.calls().choose(bench.person("ben"));
    answerAll();
    RunScreen.CallPause pause =
        assertInstanceOf(RunScreen.CallPause.class, model.screenProperty().get());
    assertFalse(pause.signed());
    assertEquals(List.of(RunAction.SIGN_ANSWERS), signing());
    bench.signs("cho");
    model.perform(RunAction.SIGN_ANSWERS);

    assertEquals(List.of(RunAction.SIGN_HEARD), signing());
    assertTrue(bench.shop().runs().waitingChecks().isEmpty(), "a witness signs here alone");
    bench.signs("ben");
    model.perform(RunAction.SIGN_HEARD);

    assertEquals(RunState.COMPLETED, bench.run(id).state());
    for (RunCheck check : bench.run(id).checks()) {
      assertEquals("ben", check.by().person().value());
      assertEquals("cho", check.doer().value());
    }
    int signatures = bench.workbench().dialogs().signatures().size();
    assertEquals(2, signatures, "one each");
  }

  @Test
  void whoeverReadsIsAskedForAgainAfterARestart() {
    model.calls().choose(bench.person("ben"));
    answerAll();
    bench.signs("cho");
    model.perform(RunAction.SIGN_ANSWERS);
    assertInstanceOf(RunScreen.Reader.class, bench.runner(id).screenProperty().get());
  }

  private List<RunAction> signing() {
    return model.actions().stream()
        .filter(action -> action == RunAction.SIGN_ANSWERS || action == RunAction.SIGN_HEARD)
        .toList();
  }

  private void answerAll() {
    while (model.screenProperty().get() instanceof RunScreen.Chunk) {
      model.perform(RunAction.CONFIRM);
    }
    assertTrue(
        bench.run(id).entries().values().stream()
            .allMatch(entry -> entry.result() instanceof Result.Acknowledged));
  }

  private static PersonTile tile(RunScreen.Reader reader, String name) {
    return reader.people().stream()
        .filter(tile -> tile.person().id().value().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
