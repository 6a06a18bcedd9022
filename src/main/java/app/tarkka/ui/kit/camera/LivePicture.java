package app.tarkka.ui.kit.camera;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * What a camera sees, until it is closed. The camera has a thread of its own, which lets go of the
 * device whatever happens; the properties change on the window's thread.
 */
public final class LivePicture implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(LivePicture.class.getName());

  private final Camera camera;
  private final Executor window;
  private final Thread thread;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicReference<@Nullable Seen> newest = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<CameraState> state =
      new ReadOnlyObjectWrapper<>(CameraState.STARTING);
  private final ReadOnlyObjectWrapper<Optional<Image>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<BufferedImage> shown = Optional.empty();

  /** How far it has come. */
  public enum CameraState {
    STARTING,
    LIVE,
    /** This computer has no camera. */
    NONE,
    /** It has one that cannot be used now. */
    FAILED
  }

  private record Seen(BufferedImage taken, Image image) {}

  /**
   * @param window runs on the FX thread, such as {@code Platform::runLater}
   */
  public LivePicture(Camera camera, Executor window) {
    this.camera = camera;
    this.window = window;
    thread = Thread.ofPlatform().daemon().name("camera").unstarted(this::work);
  }

  /** Starts the camera, off the FX thread. */
  public LivePicture start() {
    thread.start();
    return this;
  }

  public ReadOnlyObjectProperty<CameraState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Image>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** The picture that the person sees now; empty before there is one. */
  public Optional<BufferedImage> taken() {
    return shown;
  }

  /** Lets go of the camera; at once for the person, within a moment for the device. */
  @Override
  public void close() {
    closed.set(true);
    thread.interrupt();
  }

  /** Whether the device was let go of; waits for it. */
  boolean released(java.time.Duration wait) throws InterruptedException {
    return thread.join(wait);
  }

  private void work() {
    try {
      Optional<Camera.Live> opened = camera.open();
      if (opened.isEmpty()) {
        say(CameraState.NONE);
        return;
      }
      try (Camera.Live live = opened.get()) {
        while (!closed.get()) {
          live.next().ifPresent(this::see);
        }
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      LOG.log(Level.WARNING, "The camera cannot be used", e);
      say(CameraState.FAILED);
    }
  }

  /** A picture that the window had no time for is left out. */
  private void see(BufferedImage taken) {
    Image image = SwingFXUtils.toFXImage(taken, null);
    if (newest.getAndSet(new Seen(taken, image)) == null) {
      window.execute(this::show);
    }
  }

  private void show() {
    Seen seen = newest.getAndSet(null);
    if (seen != null && !closed.get()) {
      shown = Optional.of(seen.taken());
      picture.set(Optional.of(seen.image()));
      state.set(CameraState.LIVE);
    }
  }

  private void say(CameraState reached) {
    window.execute(
        () -> {
          if (!closed.get()) {
            state.set(reached);
          }
        });
  }
}
