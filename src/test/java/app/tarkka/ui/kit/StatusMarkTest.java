package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

@UsesToolkit
final class StatusMarkTest {
  private final Messages messages = new TestWorkbench().messages();

  @Test
  void wordIsItsAccessibleText() {
    StatusMark mark = Screens.onFxThread(() -> new StatusMark(Status.HOLD, messages));
    assertEquals("On hold", mark.word());
    assertEquals("On hold", mark.getAccessibleText());
  }

  @Test
  void changesShapeAndWordTogether() {
    StatusMark mark = Screens.onFxThread(() -> new StatusMark(Status.WAITING, messages));
    mark.show(Status.FAIL, "Failed");
    assertEquals(Set.of("status-mark", "status-fail"), new HashSet<>(mark.getStyleClass()));
    assertEquals("Failed", mark.getAccessibleText());
  }

  /** R5: the drawings differ also for who sees no colour. */
  @Test
  void drawingsDifferInGreyscale() {
    Map<Status, String> drawings = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      drawings.put(status, greyscale(status));
    }
    for (Status one : Status.values()) {
      for (Status other : Status.values()) {
        if (one != other) {
          assertNotEquals(drawings.get(one), drawings.get(other), one + " and " + other);
        }
      }
    }
  }

  private String greyscale(Status status) {
    return Screens.onFxThread(
        () -> {
          StackPane box = new StackPane(StatusMark.withoutWord(status, messages));
          javafx.scene.Scene scene = new javafx.scene.Scene(box, 40, 40);
          Theme.LIGHT.applyTo(scene, TextSize.NORMAL);
          WritableImage picture = scene.snapshot(null);
          PixelReader pixels = picture.getPixelReader();
          StringBuilder grey = new StringBuilder();
          for (int y = 0; y < 40; y += 2) {
            for (int x = 0; x < 40; x += 2) {
              grey.append((char) ('a' + Math.round(pixels.getColor(x, y).getBrightness() * 8)));
            }
          }
          return grey.toString();
        });
  }
}
