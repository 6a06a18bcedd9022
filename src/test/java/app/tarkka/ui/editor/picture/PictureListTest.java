package app.tarkka.ui.editor.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureListTest {
  private static final Media BOLT = new Media("bolt.png", "aa");
  private static final Media COVER = new Media("cover.png", "bb");
  private static final Media LOST = new Media("img/seal%20ring.png", null);

  @Test
  void addsAtTheEnd() {
    assertEquals(list(BOLT, COVER), list(BOLT).add(new Media("cover.png", "bb"), List.of(BOLT)));
  }

  @Test
  void takesTheSamePictureOnce() {
    assertEquals(list(BOLT), list(BOLT).add(new Media("copy.png", "aa"), List.of(BOLT)));
  }

  @Test
  void aFileFillsTheMissingPictureOfItsName() {
    assertEquals(
        list(BOLT, new Media("img/seal%20ring.png", "cc"), COVER),
        list(BOLT, LOST, COVER).add(new Media("Seal ring.png", "cc"), List.of(LOST)));
  }

  @Test
  void anotherPictureOfTheSameNameGetsANumber() {
    assertEquals(
        list(new Media("bolt-3.png", "dd")),
        list().add(new Media("bolt.png", "dd"), List.of(BOLT, new Media("Bolt-2.png", "cc"))));
    assertEquals(list(BOLT), list().add(new Media("bolt.png", "aa"), List.of(BOLT)));
    assertEquals(
        list(new Media(".png-2", "dd")),
        list().add(new Media(".png", "dd"), List.of(new Media(".png", "cc"))));
  }

  @Test
  void aSuppliedPictureKeepsItsNameUnlessThatIsAnAddress() {
    assertEquals(
        new Media("img/seal%20ring.png", "cc"),
        PictureList.found(LOST, new Media("IMG_2041.jpg", "cc"), List.of(LOST)));
    assertEquals(
        new Media("IMG_2041.jpg", "cc"),
        PictureList.found(
            new Media("https://example.org/seal.png", null),
            new Media("IMG_2041.jpg", "cc"),
            List.of()));
  }

  @Test
  void changesPlacesAndStopsAtTheEnds() {
    assertEquals(list(COVER, BOLT), list(BOLT, COVER).swap(1, 0));
    assertEquals(list(BOLT, COVER), list(BOLT, COVER).swap(0, -1));
    assertEquals(list(BOLT, COVER), list(BOLT, COVER).swap(1, 2));
    assertEquals(list(COVER), list(BOLT, COVER).without(0));
  }

  private static PictureList list(Media... media) {
    return new PictureList(List.of(media));
  }
}
