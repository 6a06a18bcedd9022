package app.tarkka.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void takesWhatTheWindowAndPaperShow(String format) throws PictureFile.Unusable {
    byte[] bytes = TestPictures.bytes(format, 640, 480, Color.RED);

    assertEquals(new PictureFile.Size(640, 480), PictureFile.size(bytes));
    assertEquals(Optional.empty(), PictureFile.problem(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void findsThatAFileEndsTooEarly(String format) {
    byte[] half = TestPictures.half(TestPictures.bytes(format, 640, 480, Color.RED));

    assertEquals(Optional.of(PictureProblem.BROKEN), PictureFile.problem(half));
  }

  @Test
  void believesTheHeaderAndDecodesNothingThatIsTooLarge() {
    assertEquals(
        Optional.of(PictureProblem.TOO_MANY_PIXELS),
        PictureFile.problem(TestPictures.claiming(100_000, 100_000)));
    assertEquals(
        Optional.of(PictureProblem.TOO_MANY_PIXELS),
        PictureFile.problem(TestPictures.claiming(8_001, 5_000)));
  }

  @Test
  void refusesFormatsThatTheWindowCannotShow() {
    assertEquals(
        Optional.of(PictureProblem.NO_PICTURE),
        PictureFile.problem(TestPictures.bytes("tiff", 64, 48, Color.RED)));
    assertEquals(
        Optional.of(PictureProblem.NO_PICTURE),
        PictureFile.problem("no picture".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.of(PictureProblem.NO_PICTURE), PictureFile.problem(new byte[0]));
  }

  @Test
  void takesAJpegOfAPrintShop() {
    assertEquals(Optional.empty(), PictureFile.problem(TestPictures.printShop(64, 48)));
  }

  @Test
  void readsNoFolderAndNothingLargerThanAPicture(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.png");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(PictureFile.LARGEST_BYTES + 1);
    }

    assertEquals(PictureProblem.UNREADABLE, refusal(folder));
    assertEquals(PictureProblem.UNREADABLE, refusal(folder.resolve("gone.png")));
    assertEquals(PictureProblem.TOO_MANY_BYTES, refusal(large));
  }

  private static PictureProblem refusal(Path file) {
    return assertThrows(PictureFile.Unusable.class, () -> PictureFile.bytes(file)).problem();
  }
}
