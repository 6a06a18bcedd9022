package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.ScreenScale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalibrationModelTest {
  private final InMemoryPreferences preferences = new InMemoryPreferences();
  private final SeatSettings settings = new SeatSettings(preferences);
  private final Appearance appearance = new Appearance();
  private final CalibrationModel model =
      new CalibrationModel(new TestWorkbench().get(), appearance, settings);

  @Test
  void aFittedCardIsKeptForTheNextStart() {
    model.cardProperty().set(427);
    model.wider();
    model.keep();
    assertEquals(5, restored().orElseThrow().pixelsPerMillimetre(), 0.001);
    assertEquals(restored(), appearance.scaleProperty().get());
  }

  @Test
  void theCardStaysWithinWhatAScreenCanBe() {
    model.cardProperty().set(ScreenScale.widestCard());
    model.wider();
    model.keep();
    assertEquals(8, restored().orElseThrow().pixelsPerMillimetre(), 0.02);
    model.cardProperty().set(ScreenScale.narrowestCard());
    model.narrower();
    model.keep();
    assertEquals(1.5, restored().orElseThrow().pixelsPerMillimetre(), 0.02);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-4", "900", "NaN", "Infinity", "four"})
  void aSillyFigureInTheFileCountsAsNotMeasured(String written) {
    preferences.put("pixels-per-millimetre", written);
    assertEquals(Optional.empty(), restored());
  }

  @Test
  void aForgottenMeasureIsGone() {
    model.keep();
    model.forget();
    assertEquals(Optional.empty(), restored());
    assertEquals(Optional.empty(), appearance.scaleProperty().get());
  }

  private Optional<ScreenScale> restored() {
    Appearance next = new Appearance();
    settings.restore(next);
    return next.scaleProperty().get();
  }
}
