package app.tarkka.ui.kit.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.ScriptedCamera;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.camera.LivePicture.CameraState;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@UsesToolkit
class LivePictureTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

  @Test
  void showsWhatTheCameraSeesAndLetsGoOfItWhenClosed() throws Exception {
    ScriptedCamera camera = new ScriptedCamera(0x2060A0);
    LivePicture live = new LivePicture(camera, window::add).start();
    assertEquals(CameraState.STARTING, live.stateProperty().get());
    turn();

    assertEquals(CameraState.LIVE, live.stateProperty().get());
    assertEquals(0xFF2060A0, live.taken().orElseThrow().getRGB(5, 5));
    live.close();
    assertTrue(camera.closed().await(20, TimeUnit.SECONDS));
    assertEquals("camera", camera.thread());
  }

  @Test
  void noCameraIsAStateAndNoError() throws Exception {
    LivePicture live = new LivePicture(Camera.NONE, window::add).start();
    turn();
    assertEquals(CameraState.NONE, live.stateProperty().get());
    assertTrue(live.released(LONG));
  }

  @Test
  void aCameraThatIsUnpluggedIsLetGoOf() throws Exception {
    ScriptedCamera camera = new ScriptedCamera(0);
    LivePicture live = new LivePicture(camera, window::add).start();
    turn();
    camera.unplug();
    assertTrue(camera.closed().await(20, TimeUnit.SECONDS));
    while (live.stateProperty().get() == CameraState.LIVE) {
      turn();
    }
    assertEquals(CameraState.FAILED, live.stateProperty().get());
  }

  @Test
  void aLibraryThatDoesNotLoadFailsAsACameraDoes() throws Exception {
    LivePicture live =
        new LivePicture(
                () -> {
                  throw new UnsatisfiedLinkError("no such library");
                },
                window::add)
            .start();
    turn();
    assertEquals(CameraState.FAILED, live.stateProperty().get());
  }

  @Test
  void onMacOsNoneIsOffered() throws IOException {
    assertSame(Camera.NONE, Camera.of("Mac OS X"));
    assertEquals(Optional.empty(), Camera.NONE.open());
  }

  private void turn() throws InterruptedException {
    Runnable next = window.poll(20, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing happened");
    if (next != null) {
      next.run();
    }
  }
}
