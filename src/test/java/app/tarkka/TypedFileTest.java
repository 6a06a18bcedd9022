package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tarkka.run.RunId;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.entry.NumberAnswerModel;
import app.tarkka.ui.runner.entry.TypedKeeper;
import app.tarkka.ui.runner.entry.TypedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is half typed outlives the program, however that ended: nothing here closes anything. */
final class TypedFileTest {
  @TempDir Path folder;
  @TempDir Path shop;

  @Test
  void aHalfTypedValueAndNoteAreThereAgainForWhoeverTypedThem() {
    try (RunnerBench bench = new RunnerBench(shop).keeping(new TypedText(keeper()))) {
      RunId id = bench.start(TestContents.sandwich(), "cho");
      RunnerModel model = bench.runner(id);
      model.perform(RunAction.CONFIRM);
      reading(model, "79.");
      note(keeper(), id, "cho").set("The ham is");

      bench.keeping(new TypedText(keeper()));

      assertEquals("79.", typed(bench.runner(id)));
      assertEquals("The ham is", note(keeper(), id, "cho").get());
      assertEquals("", note(keeper(), id, "ben").get(), "it is nobody else's");
    }
  }

  @Test
  void whatIsRecordedIsKeptNoLonger() throws IOException {
    try (RunnerBench bench = new RunnerBench(shop).keeping(new TypedText(keeper()))) {
      RunId id = bench.start(TestContents.sandwich(), "cho");
      RunnerModel model = bench.runner(id);
      model.perform(RunAction.CONFIRM);
      reading(model, "80");
      assertTrue(anythingKept());

      model.perform(RunAction.CONFIRM);

      assertFalse(anythingKept());
    }
  }

  @Test
  void nobodyElseOnThisComputerReadsIt() throws IOException {
    keeper().keep("run/cho/note/weigh", "The ham is");

    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertEquals(
        Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE),
        Files.getPosixFilePermissions(onlyFile()));
  }

  @Test
  void whatBelongsToARunThatHasEndedElsewhereGoesWhenTheLibraryIsOpened() {
    try (RunnerBench bench = new RunnerBench(shop)) {
      ShopDay day = new ShopDay(bench.shop());
      RunId ended = day.completed("Order 1");
      RunId open = day.waiting("Order 2");
      for (RunId run : List.of(ended, open, new RunId("of-another-library"))) {
        note(keeper(), run, "cho").set("The ham is");
      }

      file(new TestWorkbench().get().background()).forgetEnded(bench.shop().runs());

      assertEquals("", note(keeper(), ended, "cho").get());
      assertEquals("The ham is", note(keeper(), open, "cho").get());
      assertEquals("", note(keeper(), new RunId("of-another-library"), "cho").get());
    }
  }

  @Test
  void theLastKeystrokeBeforeTheEndIsKept() {
    try (TypedFile typed = file(new HeldBackground())) {
      typed.keep("run/cho/note/weigh", "The ham is war");
      typed.keep("run/cho/note/weigh", "The ham is warm");
    }

    assertEquals("The ham is warm", keeper().kept("run/cho/note/weigh"));
  }

  private TypedKeeper keeper() {
    return file(new TestWorkbench().get().background());
  }

  private TypedFile file(Background background) {
    return TypedFile.of(folder, shop.resolve("s.tarkka"), background);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.reduce((_, _) -> Path.of("more than one")).orElseThrow();
    }
  }

  private boolean anythingKept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }

  private static javafx.beans.property.StringProperty note(
      TypedKeeper keeper, RunId id, String who) {
    return new TypedText(keeper).of(id, TestLibrary.id(who)).note("weigh");
  }

  private static void reading(RunnerModel model, String typed) {
    number(model).readings().getFirst().set(typed);
  }

  private static String typed(RunnerModel model) {
    return number(model).readings().getFirst().get();
  }

  private static NumberAnswerModel number(RunnerModel model) {
    return (NumberAnswerModel) model.current().orElseThrow().answer();
  }
}
