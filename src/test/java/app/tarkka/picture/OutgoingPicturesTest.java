package app.tarkka.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What leaves the library: with its marks drawn in or beside it, and never what is hidden. */
class OutgoingPicturesTest {
  private static final byte[] PHOTO = TestPictures.telephone(6);
  private static final String HASH = ContentHash.ofBytes(PHOTO).hex();
  private static final Mark ARROW =
      new Mark.Arrow(new Spot(9000, 9000), new Spot(5000, 5000), Ink.LOOK);
  private static final Mark OVER_RED = new Mark.Blackout(new Area(0, 0, 5000, 5000));
  private static final Media PLAIN = new Media("front.jpg", HASH);
  private static final Media POINTED = PLAIN.withMarking(Marking.NONE.with(ARROW));
  private static final Media HIDDEN =
      PLAIN.withMarking(Marking.NONE.with(ARROW).with(OVER_RED)).withOriginal("0".repeat(64));

  @Test
  void programsThatKnowNoMarksGetThemInThePicture() throws Exception {
    OutgoingPictures.Leaving leaving =
        OutgoingPictures.drawn(content(PLAIN, HIDDEN), OutgoingPicturesTest::library);

    Media plain = media(leaving, 0);
    Media drawn = media(leaving, 1);
    assertEquals(PLAIN, plain);
    assertEquals("front-2.jpg", drawn.name());
    assertEquals(Marking.NONE, drawn.marking());
    BufferedImage seen = picture(leaving, drawn);
    assertEquals("BBBB", TestPictures.quarters(seen));
    assertNotEquals(HASH, drawn.sha256());
  }

  @Test
  void documentJsonKeepsMarksApartAndTheFileAsItIs() {
    OutgoingPictures.Leaving leaving =
        OutgoingPictures.apart(content(POINTED), OutgoingPicturesTest::library);

    assertEquals(POINTED, media(leaving, 0));
    assertEquals(List.of(), leaving.painted());
    assertArrayEquals(PHOTO, leaving.bytes().apply(HASH).orElseThrow());
  }

  @Test
  void documentJsonTakesNoHiddenPixelAlongAndSaysSo() throws Exception {
    OutgoingPictures.Leaving leaving =
        OutgoingPictures.apart(content(HIDDEN), OutgoingPicturesTest::library);

    Media painted = media(leaving, 0);
    assertEquals(List.of("front.jpg"), leaving.painted());
    assertNotEquals(HASH, painted.sha256());
    assertEquals(HIDDEN.marking(), painted.marking());
    assertEquals(null, painted.original());
    BufferedImage file = picture(leaving, painted);
    assertEquals(40, file.getWidth(), "upright, so that the marks fit it");
    assertEquals("BBBB", TestPictures.quarters(file));
    assertTrue(new Color(file.getRGB(5, 5)).getBlue() < 40, "black");
  }

  @Test
  void whatIsCutAwayIsHiddenToo() throws Exception {
    Media cut = PLAIN.withMarking(Marking.NONE.cropped(new Area(0, 5000, 10_000, 5000)));
    OutgoingPictures.Leaving leaving =
        OutgoingPictures.apart(content(cut), OutgoingPicturesTest::library);

    BufferedImage file = picture(leaving, media(leaving, 0));
    assertEquals(80, file.getHeight());
    assertEquals("BBBB", TestPictures.quarters(file));
  }

  @Test
  void onlyWhatNoStepShowsIsHidden() {
    OutgoingPictures.Leaving leaving =
        OutgoingPictures.apart(content(HIDDEN, POINTED), OutgoingPicturesTest::library);

    assertEquals(HASH, media(leaving, 0).sha256());
    assertEquals(List.of(), leaving.painted());
  }

  @Test
  void aPictureThatCannotBePaintedStaysBehind() {
    Media broken = HIDDEN.withBytes("1".repeat(64));
    OutgoingPictures.Leaving leaving =
        OutgoingPictures.apart(content(broken), _ -> Optional.of(new byte[] {1, 2, 3}));

    assertEquals(null, media(leaving, 0).sha256());
    assertEquals(List.of("front.jpg"), leaving.left());
    assertEquals(List.of(), leaving.painted());
  }

  private static Optional<byte[]> library(String hash) {
    return hash.equals(HASH) ? Optional.of(PHOTO) : Optional.empty();
  }

  private static Content content(Media... media) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Gearbox",
        List.of(
            Section.of(
                "Front",
                List.of(
                    new StepBuilder(new StepId("s1"), "Look at it.")
                        .media(Arrays.asList(media))
                        .build()))));
  }

  private static Media media(OutgoingPictures.Leaving leaving, int index) {
    return leaving.content().stepsAsWritten().toList().getFirst().media().get(index);
  }

  private static BufferedImage picture(OutgoingPictures.Leaving leaving, Media media)
      throws Exception {
    byte[] bytes = leaving.bytes().apply(String.valueOf(media.sha256())).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
