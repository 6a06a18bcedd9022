package app.tarkka.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/** The picture on the system's clipboard, such as a screenshot or a part of another picture. */
public final class ClipboardPicture {
  private ClipboardPicture() {}

  /** What is there now; on the FX thread only. */
  public static Optional<Image> now() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getImage());
  }

  /** As PNG; on any thread, since it takes a while. */
  public static byte[] png(Image image) {
    BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", bytes);
    } catch (IOException memoryOnly) {
      throw new UncheckedIOException(memoryOnly);
    }
    return bytes.toByteArray();
  }
}
