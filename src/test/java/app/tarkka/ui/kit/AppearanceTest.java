package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.UsesToolkit;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

@UsesToolkit
final class AppearanceTest {
  @Test
  void aSceneFollowsUntilItIsShownNoMore() {
    Screens.onFxThread(
        () -> {
          Appearance appearance = new Appearance();
          Scene scene = new Scene(new VBox());
          Subscription follows = appearance.follow(scene);
          List<String> normal = List.copyOf(scene.getStylesheets());

          appearance.textSizeProperty().set(TextSize.LARGEST);
          appearance.kioskProperty().set(true);
          List<String> largest = List.copyOf(scene.getStylesheets());
          assertNotEquals(normal, largest);

          follows.unsubscribe();
          appearance.textSizeProperty().set(TextSize.NORMAL);
          appearance.kioskProperty().set(false);
          scene.setRoot(new VBox());
          assertEquals(largest, scene.getStylesheets());
          assertEquals(List.of("root"), scene.getRoot().getStyleClass());
          return true;
        });
  }
}
