package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.ScreenScale;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Measures this screen: a person makes a drawn bank card as wide as their own. */
public final class CalibrationModel {
  private final Workbench workbench;
  private final Appearance appearance;
  private final SeatSettings settings;
  private final DoubleProperty card;

  public CalibrationModel(Workbench workbench, Appearance appearance, SeatSettings settings) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.settings = settings;
    card =
        new SimpleDoubleProperty(
            Math.rint(appearance.scaleProperty().get().orElseGet(ScreenScale::usual).card()));
  }

  /** The width of the drawn card, in pixels. */
  DoubleProperty cardProperty() {
    return card;
  }

  /** The measure that was kept; empty when the screen was not measured. */
  ReadOnlyObjectProperty<Optional<ScreenScale>> scaleProperty() {
    return appearance.scaleProperty();
  }

  void wider() {
    card.set(Math.min(card.get() + 1, Math.floor(ScreenScale.widestCard())));
  }

  void narrower() {
    card.set(Math.max(card.get() - 1, Math.ceil(ScreenScale.narrowestCard())));
  }

  /** The drawn card fits: a kiosk's targets are measured by it from now on. */
  void keep() {
    ScreenScale measured = ScreenScale.ofCard(card.get());
    write(() -> settings.keep(measured), Optional.of(measured));
  }

  /** Back to sizes in pixels. */
  void forget() {
    write(settings::forgetScale, Optional.empty());
  }

  private void write(Runnable change, Optional<ScreenScale> measured) {
    workbench
        .background()
        .write(
            workbench.text("settings.keeping"),
            () -> {
              change.run();
              return true;
            },
            _ -> appearance.scaleProperty().set(measured));
  }
}
