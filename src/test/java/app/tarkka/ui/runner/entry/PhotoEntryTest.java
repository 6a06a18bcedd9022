package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import java.awt.Color;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@UsesToolkit
final class PhotoEntryTest {
  private static final Step STEP =
      new StepBuilder(new StepId("s1"), "Photograph it.").answer(new Answer.Photo()).build();

  private final HeldBackground background = new HeldBackground();
  private final TestWorkbench workbench = new TestWorkbench();
  private final List<String> refused = new ArrayList<>();
  private final PhotoAnswerModel model = new PhotoAnswerModel(STEP);
  private TestLibrary shop;
  private Photos photos;
  private PhotoEntry entry;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = TestLibrary.in(folder);
    photos =
        new Photos(
            workbench.with(background), shop.documents(), app.tarkka.ui.kit.camera.Camera.NONE);
    EntryDesk desk =
        new EntryDesk(
            workbench.messages(), photos, () -> LocalDateTime.MIN, () -> {}, refused::add);
    entry = Screens.onFxThread(() -> new PhotoEntry(model, desk));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aPastedPictureIsEncodedWhereNoSignatureWaitsBehindIt() {
    List<String> encoders = new ArrayList<>();
    photos.paste(
        () -> {
          encoders.add(Thread.currentThread().getName());
          return TestPictures.png(20, 10, Color.RED);
        },
        model::take,
        refused::add);
    assertEquals(List.of(), encoders);
    finish();

    assertEquals(List.of("reader"), encoders);
    assertEquals("Pasted photo", taken().name());
    assertEquals(
        Optional.of(20), shop.documents().media(taken().sha256()).map(bytes -> (int) bytes[19]));
  }

  @Test
  void aPictureIsDecodedAwayFromTheWindowAndNoLargerThanItIsShown() {
    photos.paste(() -> TestPictures.png(2000, 1000, Color.RED), model::take, refused::add);
    background.work();
    answer();
    background.work();
    answer();
    assertTrue(model.result().isPresent());
    assertNull(image());
    finish();

    assertEquals(640, image() == null ? 0 : image().getWidth());
  }

  @Test
  void aPictureThatWasReplacedMeanwhileIsNotShown() {
    String red = shop.documents().keepMedia(TestPictures.png(20, 10, Color.RED));
    String blue = shop.documents().keepMedia(TestPictures.png(30, 10, Color.BLUE));
    take("red.png", red);
    background.work();
    take("blue.png", blue);
    answer();
    assertNull(image());
    finish();

    assertEquals(30, image() == null ? 0 : image().getWidth());
  }

  @Test
  void whatIsNoPictureIsRefusedWithASentence() {
    photos.paste(() -> new byte[] {'n', 'o'}, model::take, refused::add);
    finish();

    assertEquals(1, refused.size());
    assertEquals(Optional.empty(), model.result());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aDamagedPictureIsNotKeptAsEvidence() {
    byte[] whole = TestPictures.png(400, 300, Color.RED);
    photos.paste(() -> TestPictures.half(whole), model::take, refused::add);
    finish();

    assertTrue(refused.getFirst().contains("damaged"), refused.toString());
    assertTrue(model.takenProperty().get().isEmpty());
  }

  @Test
  void aSmallFileThatClaimsToBeHugeIsRefusedByItsHeader() {
    photos.paste(() -> TestPictures.claiming(40_000, 40_000), model::take, refused::add);
    finish();

    assertTrue(refused.getFirst().contains("40 million pixels"), refused.toString());
  }

  private void take(String name, String sha256) {
    Screens.onFxThread(
        () -> {
          model.take(new PhotoAnswerModel.Taken(name, sha256));
          return true;
        });
  }

  private void answer() {
    Screens.onFxThread(
        () -> {
          background.answer();
          return true;
        });
  }

  private void finish() {
    Screens.onFxThread(
        () -> {
          background.finish();
          return true;
        });
  }

  private PhotoAnswerModel.Taken taken() {
    return model.takenProperty().get().orElseThrow();
  }

  private @Nullable Image image() {
    return entry.lookup("#photo-picture") instanceof ImageView shown ? shown.getImage() : null;
  }
}
