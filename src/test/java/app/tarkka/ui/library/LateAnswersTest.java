package app.tarkka.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.LongWork;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers may answer in another order than they were asked. */
class LateAnswersTest implements Background {
  private final List<Runnable> answers = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void anOlderSearchNeverReplacesANewerOne() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.draft(TestContents.simple("SOP-001", "Bake bread"));
      shop.draft(TestContents.simple("SOP-002", "Open the kitchen"));
      TestWorkbench bench = new TestWorkbench();
      Workbench late =
          new Workbench(
              bench.messages(),
              this,
              bench.get().navigation(),
              bench.dialogs(),
              bench.get().problems(),
              bench.files());
      ManualDelay delay = new ManualDelay();
      LibraryModel model = model(shop, late, delay);

      model.typedProperty().set("bread");
      delay.pass();
      model.typedProperty().set("kitchen");
      delay.pass();
      answers.reversed().forEach(Runnable::run);

      assertEquals(
          List.of("SOP-002"), model.rows().stream().map(row -> row.document().code()).toList());
    }
  }

  private static LibraryModel model(TestLibrary shop, Workbench workbench, ManualDelay delay) {
    return new LibraryModel(
        workbench,
        shop.documents(),
        new DocumentActions(
            workbench,
            shop.documents(),
            shop.documentControl(),
            shop.library().manuals(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench),
            Writers.of(shop, "dia"),
            NewDrafts.of(shop)),
        delay,
        shop.clock(),
        ZoneOffset.UTC);
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    try {
      T result = work.call();
      answers.add(() -> onDone.accept(result));
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  @Override
  public <T extends @Nullable Object> void read(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    read(what, work, onDone);
  }

  @Override
  public <T extends @Nullable Object> void write(
      String what, Callable<T> work, Consumer<? super T> onDone) {
    read(what, work, onDone);
  }

  @Override
  public <T extends @Nullable Object> void write(
      String what,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Exception> onFailed) {
    read(what, work, onDone);
  }

  @Override
  public <T extends @Nullable Object> Running start(
      String what, LongWork<T> work, Consumer<? super T> onDone) {
    throw new AssertionError("the library starts no long work");
  }

  @Override
  public Subscription onWritten(Runnable told) {
    return Subscription.EMPTY;
  }

  @Override
  public void close() {
    // Nothing is ever under way.
  }
}
