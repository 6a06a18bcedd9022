package app.tarkka.ui.runner.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.runner.RunnerBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartRunModelTest {
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
  void aRunBeginsForASubjectAndIsShown() {
    StartRunModel model = signedIn(sandwich());
    model.subjectProperty().set("  Order 7 ");

    model.start();

    var started = bench.shop().runs().summaries(RunFilter.open(5)).getFirst();
    assertEquals("Order 7", started.subject());
    assertEquals(new Place.Runner(started.id().value()), bench.place());
  }

  @Test
  void withoutASubjectNothingBeginsAndItIsSaidWhy() {
    StartRunModel model = signedIn(sandwich());
    model.subjectProperty().set("   ");

    model.start();

    assertTrue(model.messageProperty().get().startsWith("Say for what it is run"));
    assertEquals(List.of(), bench.shop().runs().summaries(RunFilter.open(5)));

    model.subjectProperty().set("Order 7");
    assertEquals("", model.messageProperty().get(), "it is being put right");
  }

  @Test
  void whoeverIsNotSignedInIsAskedWho() {
    StartRunModel model = new StartRunModel(Optional.of(sandwich()), bench.desk());
    model.subjectProperty().set("Order 7");
    var in = model.signInProperty().get().orElseThrow();
    model.start();
    assertEquals(List.of(), bench.shop().runs().summaries(RunFilter.open(5)));
    assertEquals("Choose your name and sign in first.", model.messageProperty().get());
    in.choose(bench.person("cho"));
    assertEquals("", model.messageProperty().get(), "a name is chosen");
    in.enter(TestLibrary.pin("cho").reveal());

    assertTrue(model.signInProperty().get().isEmpty());
    assertEquals(1, bench.shop().runs().summaries(RunFilter.open(5)).size());
  }

  @Test
  void whatRunsForTheSameSubjectAlreadyIsShown() {
    RunId running = bench.start(TestContents.sandwich(), "cho");
    StartRunModel model =
        new StartRunModel(Optional.of(bench.run(running).start().document()), bench.desk());

    model.subjectProperty().set("Job 5571");

    var other = model.factsProperty().get().others().getFirst();
    assertTrue(other.open());
    assertTrue(other.words().contains("SOP-001"), other.words());
    assertTrue(other.words().contains("being worked on"), other.words());
    model.openOther(other);
    assertEquals(new Place.Runner(running.value()), bench.place());
  }

  @Test
  void whatWasDoneForTheSubjectBeforeIsShownHoweverItIsSpelt() {
    ShopDay day = new ShopDay(bench.shop());
    RunId done = day.completed("Order 118");
    StartRunModel model = new StartRunModel(Optional.of(day.sandwich()), bench.desk());

    model.subjectProperty().set(" ORDER  118");

    var other = model.factsProperty().get().others().getFirst();
    assertEquals(done, other.run());
    assertFalse(other.open());
    assertTrue(other.words().contains("completed") && other.words().endsWith("Cho"), other.words());
    model.openOther(other);
    assertEquals(new Place.RecordDetail(done.value()), bench.place());
  }

  private DocumentId sandwich() {
    return bench.shop().effective(TestContents.sandwich()).document();
  }

  private StartRunModel signedIn(DocumentId document) {
    bench.session().signIn(bench.shop().signIn("cho"));
    return new StartRunModel(Optional.of(document), bench.desk());
  }
}
