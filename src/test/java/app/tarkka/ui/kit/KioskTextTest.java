package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;

/** What a kiosk says in small letters is no smaller than a desk's body text, at every text size. */
@InAWindow
final class KioskTextTest {
  private static final double BODY = 16;
  private static final double DESK = 14;

  private static final List<String> SMALL =
      List.of("chip", "field-help", "field-error", "text-caption", "overline");

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @EnumSource(TextSize.class)
  void badgesAndHintsGrowWithTheKiosk(TextSize size) {
    List<Label> labels =
        Screens.onFxThread(
            () -> {
              VBox kiosk = new VBox();
              kiosk.getStyleClass().add("kiosk");
              Label plain = new Label("plain");
              kiosk.getChildren().add(plain);
              for (String style : SMALL) {
                Label label = new Label(style);
                label.getStyleClass().add(style);
                kiosk.getChildren().add(label);
              }
              Screens.show(stage, kiosk, new Look(Theme.LIGHT, size, 640, 480));
              kiosk.applyCss();
              return kiosk.getChildren().stream().map(Label.class::cast).toList();
            });

    double least = labels.getFirst().getFont().getSize() * BODY / DESK;
    for (Label each : labels.subList(1, labels.size())) {
      assertTrue(
          each.getFont().getSize() >= least - 0.1,
          each.getText() + " " + each.getFont().getSize() + " px, at least " + least);
    }
  }
}
