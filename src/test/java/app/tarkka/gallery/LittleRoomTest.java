package app.tarkka.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the smallest window at text of 150 % the step has at least half of the height (R3). */
@UsesToolkit
final class LittleRoomTest {
  private static List<String> screens() {
    return List.copyOf(RunWindowSheets.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("screens")
  void theStepHasHalfOfTheWindow(String screen) {
    Screens.look(
        RunWindowSheets.of(screen),
        Look.cramped(Theme.LIGHT),
        root -> {
          double height = body(root).getHeight();
          assertTrue(height >= 350, screen + " has " + height + " of 700 px");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"window-run-sign-in", "window-run-sign-in-fi"})
  void aPinIsTypedWithoutScrolling(String screen) {
    List<String> below = new ArrayList<>();
    Screens.look(
        RunWindowSheets.of(screen),
        Look.cramped(Theme.LIGHT),
        root -> {
          double end = bottom(body(root));
          root.lookupAll(".pin-pad .key").stream()
              .filter(key -> bottom(key) > end)
              .forEach(key -> below.add(key.getId() + " at " + bottom(key) + " of " + end));
        });
    assertEquals(List.of(), below);
  }

  /** Its tiles wrap their words at their own width; they must not grow with them. */
  @Test
  void theWelcomeIsNotWiderThanItsWindowHoweverOftenItIsLaidOut() {
    Screens.look(
        () -> ShopSheets.start(Locale.ENGLISH),
        Look.cramped(Theme.LIGHT),
        root -> {
          for (int i = 0; i < 30; i++) {
            root.lookupAll(".beginning-tile").forEach(tile -> ((Parent) tile).requestLayout());
            root.layout();
          }
          double width = ((Region) root.lookup(".start-page")).getWidth();
          assertTrue(width <= 1024, "the page is " + width + " px wide");
        });
  }

  private static ScrollPane body(Parent root) {
    return (ScrollPane) root.lookup(".run-centre").getParent().getParent().getParent();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }
}
