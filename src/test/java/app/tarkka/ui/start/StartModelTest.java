package app.tarkka.ui.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Progress;
import app.tarkka.ui.start.StartModel.Question;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StartModelTest {
  private static final Path FOLDER = Path.of("data", "tarkka");

  private final TestWorkbench bench = new TestWorkbench();
  private final Founding founding = new Founding();
  private StartModel model;

  @BeforeEach
  void make() {
    model = new StartModel(bench.get(), founding, FOLDER);
  }

  @Test
  void asksForOneThingAfterTheOther() {
    assertEquals(Question.SHOP, flawAfter("", ""));
    model.shopProperty().set("Corner Shop");
    assertEquals(Question.NAME, flawAfter("", ""));
    model.nameProperty().set("Ana Koskinen");
    assertEquals("AK", model.initialsProperty().get());
    assertEquals(Question.PIN, flawAfter("123456", "123456"));
    assertEquals(Question.PIN_AGAIN, flawAfter("582047", "582048"));
    assertTrue(founding.founded.isEmpty());
  }

  @Test
  void foundsTheShopAndWipesThePins() {
    answerAll();
    char[] pin = "582047".toCharArray();
    char[] again = "582047".toCharArray();

    model.create(pin, again);

    assertArrayEquals(new char[6], pin);
    assertArrayEquals(new char[6], again);
    FirstStart made = founding.founded.getFirst();
    assertEquals("Corner Shop", made.shop());
    assertEquals("Ana Koskinen", made.owner().name());
    assertEquals(Beginning.WORKSHOP, made.beginning());
    assertEquals(FOLDER.resolve("Corner-Shop.tarkka"), made.file());
    assertEquals("582047", founding.pins.getFirst());
    assertArrayEquals(new char[6], made.pin().reveal());
  }

  @Test
  void chosenFileStaysWhenTheShopIsRenamed() {
    bench.files().choose(Path.of("elsewhere", "mine"));
    model.chooseFile();
    model.shopProperty().set("Corner Shop");
    assertEquals(Path.of("elsewhere", "mine.tarkka"), model.fileProperty().get());
  }

  @Test
  void tellsPlainlyWhyTheFolderCannotBeUsed() {
    answerAll();
    founding.failure = new AccessDeniedException("data/tarkka");

    model.create("582047".toCharArray(), "582047".toCharArray());

    assertEquals("FILE-DENIED", model.problemProperty().get().orElseThrow().code());
    assertTrue(bench.problemsShown().isEmpty(), "it is told on this screen only");
  }

  @Test
  void opensALibraryThatExists() {
    Path existing = Path.of("mine.tarkka");
    bench.files().choose(existing);
    model.openExisting();
    assertEquals(List.of(existing), founding.opened);
  }

  private void answerAll() {
    model.shopProperty().set("Corner Shop");
    model.nameProperty().set("Ana Koskinen");
    model.beginningProperty().set(Beginning.WORKSHOP);
  }

  private Question flawAfter(String pin, String again) {
    model.create(pin.toCharArray(), again.toCharArray());
    return model.flawProperty().get().orElseThrow().question();
  }

  private static final class Founding implements LibraryFounding {
    private final List<FirstStart> founded = new ArrayList<>();
    private final List<String> pins = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private @Nullable IOException failure;

    @Override
    public void found(FirstStart choices, Progress progress) throws IOException {
      if (failure != null) {
        throw failure;
      }
      founded.add(choices);
      pins.add(new String(choices.pin().reveal()));
    }

    @Override
    public void open(Path library, Progress progress) {
      opened.add(library);
    }
  }
}
