package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.ContentHash;
import app.tarkka.document.Media;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UsesToolkit
final class StepPicturesTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @BeforeEach
  void open(@TempDir Path folder) {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aLargePictureIsDecodedNoLargerThanASharpScreenNeeds() {
    StepPictures.Drawn drawn = drawn(TestPictures.png(2000, 1000, Color.RED)).orElseThrow();

    assertEquals(360, drawn.width());
    assertEquals(180, drawn.height());
    assertEquals(720, drawn.image().getWidth());
  }

  @Test
  void aSmallPictureStaysSmall() {
    StepPictures.Drawn drawn = drawn(TestPictures.png(20, 10, Color.RED)).orElseThrow();

    assertEquals(20, drawn.width());
    assertEquals(20, drawn.image().getWidth());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void aTelephonesPictureStandsUprightAndItsBytesStayAsTheyAre(int orientation) {
    byte[] bytes = TestPictures.telephone(orientation);
    StepPictures.Drawn drawn = drawn(bytes).orElseThrow();

    boolean lying = orientation > 4;
    assertEquals(lying ? 40 : 80, drawn.width());
    assertEquals(lying ? 80 : 40, drawn.height());
    assertEquals("RBBB", TestPictures.quarters(SwingFXUtils.fromFXImage(drawn.image(), null)));
    assertArrayEquals(
        bytes, shop.documents().media(ContentHash.ofBytes(bytes).hex()).orElseThrow());
  }

  @Test
  void whatIsBlackedOutIsNotAmongThePixelsOfTheScreen() {
    String sha256 = shop.documents().keepMedia(TestPictures.telephone(8));
    Marking hidden = Marking.NONE.with(new Mark.Blackout(new Area(0, 0, 5000, 5000)));
    List<Optional<StepPictures.Drawn>> found = new ArrayList<>();
    Screens.onFxThread(
        () -> {
          pictures().draw(sha256, hidden, 360, 270, found::add);
          return true;
        });

    StepPictures.Drawn drawn = found.getFirst().orElseThrow();
    assertEquals(40, drawn.width());
    assertEquals(80, drawn.height());
    assertEquals("BBBB", TestPictures.quarters(SwingFXUtils.fromFXImage(drawn.image(), null)));
  }

  @Test
  void whatCannotBeShownIsNamed() {
    String notes = shop.documents().keepMedia("notes".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "The picture notes.png cannot be shown: its file is damaged.",
        sentence(new Media("notes.png", notes)));
    assertEquals(
        "The picture lost.png is missing in this document.", sentence(new Media("lost.png", null)));
  }

  @Test
  void aPictureIsNamedForAssistiveTechnology() {
    String sha256 = shop.documents().keepMedia(TestPictures.png(20, 10, Color.RED));
    StepPicture picture = picture(new Media("bolt.png", sha256));
    assertTrue(picture.getChildren().getFirst() instanceof ImageView);
    assertEquals("bolt.png", picture.getChildren().getFirst().getAccessibleText());
  }

  private Optional<StepPictures.Drawn> drawn(byte[] bytes) {
    String sha256 = shop.documents().keepMedia(bytes);
    List<Optional<StepPictures.Drawn>> found = new ArrayList<>();
    Screens.onFxThread(
        () -> {
          pictures().draw(sha256, 360, 270, found::add);
          return true;
        });
    return found.getFirst();
  }

  private String sentence(Media media) {
    return ((Label) picture(media).getChildren().getFirst()).getText();
  }

  private StepPicture picture(Media media) {
    return Screens.onFxThread(() -> new StepPicture(media, 360, pictures(), workbench.messages()));
  }

  private StepPictures pictures() {
    return new StepPictures(workbench.get().background(), shop.documents(), workbench.messages());
  }
}
