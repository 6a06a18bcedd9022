package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UsesToolkit
final class RecordPhotosTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void aTelephonesPhotoStandsUprightInTheRecord(int orientation) {
    List<Optional<Image>> found = new ArrayList<>();
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestWorkbench workbench = new TestWorkbench();
      String sha256 = shop.documents().keepMedia(TestPictures.telephone(orientation));
      Screens.onFxThread(
          () -> {
            new RecordPhotos(workbench.get().background(), shop.documents(), workbench.messages())
                .find(sha256, found::add);
            return true;
          });
    }
    Image image = found.getFirst().orElseThrow();

    assertEquals(orientation > 4, image.getHeight() > image.getWidth());
    assertEquals("RBBB", TestPictures.quarters(SwingFXUtils.fromFXImage(image, null)));
  }
}
