package app.tarkka.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody scrolls to a key of a kiosk's keypad, however large the text is. */
@UsesToolkit
final class KioskKeypadTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "id"})
  void everyKeyIsInSightAtLargeText(String language) {
    List<String> below = new ArrayList<>();
    Screens.look(
        () -> KioskSheet.run(language),
        Look.largeText(Theme.LIGHT),
        root -> {
          double end = bottom(root.lookup("#run-body"));
          for (Node key : root.lookupAll(".key-grid .key")) {
            if (bottom(key) > end + 1) {
              below.add(key.getId() + " ends at " + bottom(key) + ", the page at " + end);
            }
          }
        });
    assertEquals(List.of(), below);
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }
}
