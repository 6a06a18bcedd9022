package app.tarkka.paper.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.BaseFont;

class FaceTest {

  /** They are written by one byte each, where nobody asks whether the font has them. */
  @ParameterizedTest
  @EnumSource
  void hasEveryWesternLetter(Face face) throws IOException {
    String file = face.files().getFirst();
    try (InputStream in = Face.class.getResourceAsStream("/app/tarkka/paper/fonts/" + file)) {
      assertNotNull(in);
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
      List<String> lacking =
          western()
              .chars()
              .filter(letter -> letter != 0xFFFD && !Character.isISOControl(letter))
              .filter(letter -> Character.getType(letter) != Character.FORMAT)
              .filter(letter -> !font.charExists(letter))
              .mapToObj(Character::toString)
              .collect(Collectors.toList());
      assertEquals(List.of(), lacking);
    }
  }

  private static String western() {
    byte[] all = new byte[224];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + ' ');
    }
    return new String(all, Charset.forName("windows-1252"));
  }
}
