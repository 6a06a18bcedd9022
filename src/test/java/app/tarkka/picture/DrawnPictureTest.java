package app.tarkka.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.document.picture.Turn;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of a picture: upright, cut, turned, with its marks and without what is hidden. */
class DrawnPictureTest {
  private static final int ANY = 10_000;

  /** Over the red corner, whichever way the file lies. */
  private static final Mark RED_CORNER = new Mark.Blackout(new Area(0, 0, 5000, 5000));

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 6, 8})
  void marksLieOnTheUprightPictureHoweverTheTelephoneWasHeld(int orientation) throws Exception {
    byte[] bytes = TestPictures.telephone(orientation);

    BufferedImage plain = DrawnPicture.of(bytes, Marking.NONE, ANY);
    assertEquals("RBBB", TestPictures.quarters(plain));
    assertEquals(orientation > 4 ? 40 : 80, plain.getWidth());
    assertEquals(0, reds(DrawnPicture.of(bytes, Marking.NONE.with(RED_CORNER), ANY)));
  }

  @Test
  void nothingOfWhatIsBlackedOutIsLeftAtAnySizeOrInTheFile() throws Exception {
    byte[] bytes = TestPictures.telephone(1);
    Marking hidden = Marking.NONE.with(RED_CORNER);

    for (int longest = 3; longest <= 80; longest++) {
      assertEquals(0, reds(DrawnPicture.of(bytes, hidden, longest)), "at " + longest);
    }
    byte[] file = PictureEncoding.like(bytes, DrawnPicture.of(bytes, hidden, ANY));
    assertEquals(0, reds(read(file)));
    assertEquals("jpg", PictureEncoding.suffix(file));
  }

  @Test
  void aPictureIsCutAndThenTurned() throws Exception {
    byte[] bytes = TestPictures.telephone(1);
    Marking upperHalf = Marking.NONE.cropped(new Area(0, 0, 10_000, 5000));

    BufferedImage lying = DrawnPicture.of(bytes, upperHalf.turned(Turn.RIGHT), ANY);
    assertEquals(20, lying.getWidth());
    assertEquals(80, lying.getHeight());
    assertEquals("RRBB", TestPictures.quarters(lying));
    assertEquals(
        "BBRR", TestPictures.quarters(DrawnPicture.of(bytes, upperHalf.turned(Turn.LEFT), ANY)));
    assertEquals(
        "BRBR", TestPictures.quarters(DrawnPicture.of(bytes, upperHalf.turned(Turn.OVER), ANY)));
  }

  @Test
  void aMarkIsSeenByItsColourAndItsWhiteEdge() throws Exception {
    byte[] dark = TestPictures.png(400, 300, Color.BLACK);
    Marking marking =
        Marking.NONE
            .with(new Mark.Arrow(new Spot(1000, 5000), new Spot(5000, 5000), Ink.WRONG))
            .with(new Mark.Numeral(new Spot(8000, 8000), 12, Ink.RIGHT));

    BufferedImage seen = DrawnPicture.of(dark, marking, ANY);

    assertEquals(new Color(Ink.WRONG.rgb()), new Color(seen.getRGB(100, 150)));
    assertEquals(Color.WHITE, new Color(seen.getRGB(100, 147)));
    assertEquals(new Color(Ink.RIGHT.rgb()), new Color(seen.getRGB(320, 230)));
  }

  @Test
  void aSpotIsFoundAgainWhereItIsSeen() {
    Marking turned = new Marking(List.of(), new Area(2000, 1000, 6000, 8000), Turn.LEFT);
    Seen seen = Seen.of(turned, 800, 600);
    Spot spot = new Spot(3000, 7000);

    assertEquals(480, seen.width());
    assertEquals(480, seen.height());
    assertEquals(spot, seen.spot(seen.at(spot).getX(), seen.at(spot).getY()));
    assertTrue(seen.at(spot).getX() > 0 && seen.at(spot).getX() < 480);
  }

  @Test
  void aJpegOfAPrintShopIsDrawn() throws Exception {
    BufferedImage seen =
        DrawnPicture.of(TestPictures.printShop(64, 48), Marking.NONE.with(RED_CORNER), ANY);

    assertEquals(Color.BLACK, new Color(seen.getRGB(10, 10)));
    assertTrue(new Color(seen.getRGB(60, 40)).getRed() > 200);
  }

  private static int reds(BufferedImage picture) {
    int reds = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        reds += new Color(picture.getRGB(x, y)).getRed() > 128 ? 1 : 0;
      }
    }
    return reds;
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
