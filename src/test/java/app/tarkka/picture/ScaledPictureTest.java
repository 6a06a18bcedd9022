package app.tarkka.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.PictureOrientation;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Large pictures on their way into a document. */
class ScaledPictureTest {
  private static final byte[] LARGE =
      TestPictures.withExif(
          TestPictures.bytes("jpg", 4000, 1000, Color.BLUE), ByteOrder.BIG_ENDIAN, 6);

  private static final String HASH = ContentHash.ofBytes(LARGE).hex();

  @Test
  void aLargeOneIsSmallerUprightAndSaysNothingOfItsCamera() throws Exception {
    byte[] scaled = ScaledPicture.of(LARGE);

    assertEquals(new PictureFile.Size(600, 2400), PictureFile.size(scaled));
    assertEquals(PictureOrientation.TOP_LEFT, PictureOrientation.of(scaled));
    assertTrue(text(LARGE).contains("Exif"));
    assertFalse(text(scaled).contains("Exif"));
    assertArrayEquals(scaled, ScaledPicture.of(LARGE), "the same again, so kept once");
  }

  @Test
  void oneThatIsSmallEnoughKeepsItsBytes() throws Exception {
    byte[] small = TestPictures.png(ScaledPicture.LONGEST, 10, Color.RED);
    assertSame(small, ScaledPicture.of(small));
  }

  @Test
  void anImportedDocumentNamesTheSmallerOneAndKeepsItsMarks() throws Exception {
    Marking marking = Marking.NONE.with(new Mark.Blackout(new Area(0, 0, 500, 500)));
    Content content = content(new Media("a.jpg", HASH).withMarking(marking));
    String small = ContentHash.ofBytes(ScaledPicture.of(LARGE)).hex();

    IncomingPictures dropped = IncomingPictures.of(content, Map.of(HASH, LARGE), Originals.DROPPED);
    assertEquals(Set.of(small), dropped.pictures().keySet());
    assertEquals(new Media("a.jpg", small).withMarking(marking), media(dropped.content()));

    IncomingPictures kept = IncomingPictures.of(content, Map.of(HASH, LARGE), Originals.KEPT);
    assertEquals(Set.of(small, HASH), kept.pictures().keySet());
    assertEquals(
        new Media("a.jpg", small).withMarking(marking).withOriginal(HASH), media(kept.content()));
  }

  private static Media media(Content content) {
    return content.stepsAsWritten().findFirst().orElseThrow().media().getFirst();
  }

  private static Content content(Media media) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Gearbox",
        List.of(
            Section.of(
                "Front",
                List.of(
                    new StepBuilder(new StepId("s1"), "Look.").media(List.of(media)).build()))));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
