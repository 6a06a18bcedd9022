package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.TestWorkbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LibraryFileModelTest {
  private static final Path STICK = Path.of("stick", "shop.tarkka");

  private final TestWorkbench bench = new TestWorkbench();
  private final List<Object> done = new ArrayList<>();

  @Test
  void aCopyIsMadeWhereThePersonSays() {
    LibraryFileModel model = model(done::add);
    bench.files().choose(STICK);

    model.copy();

    assertEquals(List.of(STICK), done);
    assertEquals("Copied and verified: " + STICK, model.copiedProperty().get());
    assertFalse(model.copyUnderWayProperty().get());
  }

  @Test
  void nothingIsCopiedWhenThePersonCancels() {
    LibraryFileModel model = model(done::add);
    model.copy();
    assertEquals(List.of(), done);
  }

  @Test
  void aCopyThatFailsIsToldAndCanBeTriedAgain() {
    LibraryFileModel model =
        model(
            _ -> {
              throw new IOException("no room");
            });
    bench.files().choose(STICK);

    model.copy();

    assertEquals(1, bench.problemsShown().size());
    assertTrue(model.copiedProperty().get().isEmpty());
    assertFalse(model.copyUnderWayProperty().get());
  }

  @Test
  void anotherLibraryIsOneStepAway() {
    model(done::add).another();
    assertEquals(List.of("another"), done);
  }

  private LibraryFileModel model(LibraryFileModel.Copying copying) {
    return new LibraryFileModel(
        bench.get(),
        Path.of("shop.tarkka"),
        copying,
        () -> done.add("another"),
        InstantSource.fixed(Instant.parse("2026-03-02T08:00:00Z")));
  }
}
