package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureOrientationTest {
  private static final byte[] JPEG = TestPictures.bytes("jpg", 64, 48, Color.RED);

  @ParameterizedTest
  @CsvSource({
    "1, TOP_LEFT",
    "2, TOP_RIGHT",
    "3, BOTTOM_RIGHT",
    "4, BOTTOM_LEFT",
    "5, LEFT_TOP",
    "6, RIGHT_TOP",
    "7, RIGHT_BOTTOM",
    "8, LEFT_BOTTOM"
  })
  void readsTheTagInBothByteOrders(int tag, PictureOrientation expected) {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      assertEquals(expected, PictureOrientation.of(TestPictures.withExif(JPEG, order, tag)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, -1})
  void aValueThatTheStandardReservesTurnsNothing(int tag) {
    assertEquals(
        PictureOrientation.TOP_LEFT,
        PictureOrientation.of(TestPictures.withExif(JPEG, ByteOrder.BIG_ENDIAN, tag)));
  }

  @Test
  void aPictureThatSaysNothingIsUpright() {
    assertEquals(PictureOrientation.TOP_LEFT, PictureOrientation.of(JPEG));
    assertEquals(
        PictureOrientation.TOP_LEFT, PictureOrientation.of(TestPictures.png(8, 8, Color.RED)));
    assertEquals(PictureOrientation.TOP_LEFT, PictureOrientation.of(new byte[0]));
  }

  @Test
  void findsTheTagBehindOtherSegments() {
    byte[] twice =
        TestPictures.withExif(
            TestPictures.withExif(JPEG, ByteOrder.BIG_ENDIAN, 8), ByteOrder.LITTLE_ENDIAN, 6);
    assertEquals(PictureOrientation.RIGHT_TOP, PictureOrientation.of(twice));
    // A segment of another maker in front of it.
    twice[6] = 'X';
    assertEquals(PictureOrientation.LEFT_BOTTOM, PictureOrientation.of(twice));
  }

  @Test
  void aBrokenHeaderTurnsNothingAndThrowsNothing() {
    byte[] whole = TestPictures.withExif(JPEG, ByteOrder.BIG_ENDIAN, 6);
    for (int length = 0; length < 38; length++) {
      PictureOrientation.of(Arrays.copyOf(whole, length));
    }
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] broken = whole.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        broken[random.nextInt(60)] = (byte) random.nextInt(256);
      }
      PictureOrientation.of(broken);
    }
  }

  /** Where the first pixel of the file is seen, and whether width and height change places. */
  @ParameterizedTest
  @CsvSource({
    "TOP_LEFT, 0, 0, false",
    "TOP_RIGHT, 1, 0, false",
    "BOTTOM_RIGHT, 1, 1, false",
    "BOTTOM_LEFT, 0, 1, false",
    "LEFT_TOP, 0, 0, true",
    "RIGHT_TOP, 1, 0, true",
    "RIGHT_BOTTOM, 1, 1, true",
    "LEFT_BOTTOM, 0, 1, true"
  })
  void theFirstPixelIsSeenInTheCornerOfItsName(
      PictureOrientation orientation, double across, double down, boolean lying) {
    assertEquals(across, orientation.across(0, 0));
    assertEquals(down, orientation.down(0, 0));
    assertEquals(lying, orientation.lying());
    // Along the first row one goes along the picture's width, unless it lies.
    assertEquals(lying ? across : 1 - across, orientation.across(1, 0));
    assertEquals(lying ? 1 - down : down, orientation.down(1, 0));
  }
}
