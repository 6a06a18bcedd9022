package app.tarkka.ui.kit.camera;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A camera of this computer. */
public interface Camera {
  /** For a computer that has none. */
  Camera NONE = Optional::empty;

  /**
   * The camera of this system. On macOS there is none: a program whose package does not say why it
   * wants the camera is ended by the system when it asks.
   *
   * @param system as {@code os.name} has it
   */
  static Camera of(String system) {
    return system.toLowerCase(Locale.ROOT).startsWith("mac")
        ? NONE
        : () -> new OpenPnpCamera().open();
  }

  /**
   * Starts the first camera; empty when there is none. Takes up to seconds, so never on the FX
   * thread.
   *
   * @throws IOException when there is one and it does not start, such as one that another program
   *     is using
   */
  Optional<Live> open() throws IOException;

  /** A camera that is running; used by one thread. */
  interface Live extends AutoCloseable {
    /**
     * What it sees next; empty when nothing new came within a moment.
     *
     * @throws IOException when it was unplugged
     */
    Optional<BufferedImage> next() throws IOException;

    /** Lets go of the device. */
    @Override
    void close();
  }
}
