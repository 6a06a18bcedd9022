package app.tarkka.ui.kit.camera;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpnp.capture.CaptureDevice;
import org.openpnp.capture.CaptureFormat;
import org.openpnp.capture.CaptureStream;
import org.openpnp.capture.OpenPnpCapture;

/** The computer's first camera, by OpenPnP Capture: DirectShow on Windows, V4L2 on Linux. */
final class OpenPnpCamera implements Camera {
  /** Enough to read a label by; a photo of this size takes about half a megabyte. */
  private static final int LARGEST = 1920 * 1080;

  @Override
  public Optional<Live> open() throws IOException {
    OpenPnpCapture capture = new OpenPnpCapture();
    try {
      List<CaptureDevice> devices = capture.getDevices();
      if (devices.isEmpty()) {
        capture.close();
        return Optional.empty();
      }
      CaptureDevice first = devices.getFirst();
      CaptureFormat format =
          best(first.getFormats())
              .orElseThrow(() -> new IOException(first.getName() + " offers no picture"));
      return Optional.of(new Started(capture, first.openStream(format)));
    } catch (IOException e) {
      capture.close();
      throw e;
    } catch (Exception e) {
      capture.close();
      throw new IOException("the camera does not start", e);
    }
  }

  private static Optional<CaptureFormat> best(List<CaptureFormat> formats) {
    Comparator<CaptureFormat> bySize = Comparator.comparingInt(OpenPnpCamera::pixels);
    return formats.stream()
        .filter(format -> pixels(format) <= LARGEST)
        .max(bySize.thenComparingInt(format -> format.getFormatInfo().fps))
        .or(() -> formats.stream().min(bySize));
  }

  private static int pixels(CaptureFormat format) {
    return format.getFormatInfo().width * format.getFormatInfo().height;
  }

  private record Started(OpenPnpCapture capture, CaptureStream stream) implements Live {
    private static final int WAIT_MILLIS = 15;
    private static final int WAITS = 10;

    @Override
    public Optional<BufferedImage> next() throws IOException {
      try {
        // The library has no call that waits for a picture.
        for (int i = 0; i < WAITS && !stream.hasNewFrame(); i++) {
          Thread.sleep(WAIT_MILLIS);
        }
        return stream.hasNewFrame() ? Optional.of(stream.capture()) : Optional.empty();
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (Exception e) {
        throw new IOException("the camera has stopped", e);
      }
    }

    @Override
    public void close() {
      try {
        stream.close();
      } finally {
        capture.close();
      }
    }
  }
}
