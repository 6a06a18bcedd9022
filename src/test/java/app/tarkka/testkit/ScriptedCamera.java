package app.tarkka.testkit;

import app.tarkka.ui.kit.camera.Camera;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A camera that sees one colour; it tells on which thread it works and when it was let go of. */
public final class ScriptedCamera implements Camera {
  private final int rgb;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile String thread = "";
  private volatile boolean unplugged;

  public ScriptedCamera(int rgb) {
    this.rgb = rgb;
  }

  @Override
  public Optional<Live> open() {
    thread = Thread.currentThread().getName();
    return Optional.of(
        new Live() {
          @Override
          public Optional<BufferedImage> next() throws IOException {
            if (unplugged) {
              throw new IOException("unplugged");
            }
            BufferedImage seen = new BufferedImage(64, 48, BufferedImage.TYPE_3BYTE_BGR);
            for (int x = 0; x < 64; x++) {
              for (int y = 0; y < 48; y++) {
                seen.setRGB(x, y, rgb);
              }
            }
            return Optional.of(seen);
          }

          @Override
          public void close() {
            closed.countDown();
          }
        });
  }

  public void unplug() {
    unplugged = true;
  }

  /** Counts down to zero when the device was let go of. */
  public CountDownLatch closed() {
    return closed;
  }

  public String thread() {
    return thread;
  }
}
