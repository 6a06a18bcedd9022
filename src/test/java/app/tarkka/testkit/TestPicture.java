package app.tarkka.testkit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo to keep: a gearbox, more or less. */
public final class TestPicture {
  private TestPicture() {}

  public static byte[] png() {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0xB9, 0xC4, 0xCE));
    pen.fillRect(0, 0, 640, 480);
    pen.setColor(new Color(0x3B, 0x5B, 0x7A));
    pen.fillRoundRect(120, 100, 400, 280, 40, 40);
    pen.setColor(new Color(0xE9, 0xED, 0xF2));
    for (int bolt = 0; bolt < 8; bolt++) {
      double turn = Math.PI / 4 * bolt;
      pen.fillOval((int) (305 + 110 * Math.cos(turn)), (int) (225 + 110 * Math.sin(turn)), 30, 30);
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return bytes.toByteArray();
  }
}
