package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.sample.SamplePerson;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Words are typed at a kiosk by touch alone: an order, a reason, what is wrong. What is typed into
 * stays in sight above the letters, at every size.
 */
@InAWindow
final class KioskTypingTest {
  private Stage stage;
  private AtASeat seat = new AtASeat(() -> {});

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  static List<Look> looks() {
    return List.of(
        Look.smallest(Theme.LIGHT),
        new Look(Theme.DARK, TextSize.LARGER, 1024, 700),
        new Look(Theme.HIGH_CONTRAST, TextSize.NORMAL, 1440, 900));
  }

  private void at(Look look) {
    seat =
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> KioskSeat.open(stage, look, Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void aRunIsStartedAndAFaultIsDescribedByTouchAlone(Look look) {
    at(look);
    String name = "kiosk-typing-" + look.fileName();
    KioskHand hand = new KioskHand(seat);
    seat.tap("#person-sample-dita").sees("#pin-field").gone("#letter-pad");
    SamplePerson.DITA.pin().chars().forEach(d -> seat.tap("#key-" + Character.toString(d)));
    seat.tap("#key-enter").gone("#lock");
    hand.moves("#start-sample-SOP-201").tap("#start-sample-SOP-201").sees("#letter-pad");
    inSight("#start-subject");
    hand.types("So-47").reads("#start-subject", "So-47");
    hand.picture(name + "-start").tap("#pad-enter").reads("#run-place", "Step 1 of");

    seat.gone("#letter-pad").tap("#run-note").sees("#letter-pad").focus("#dialog-field");
    inSight("#dialog-field");
    hand.types("no");
    hand.picture(name + "-note").tap("#pad-hide").gone("#letter-pad");
    seat.tap("#dialog-field").sees("#letter-pad").tap("#pad-backspace");
    hand.types("ok").reads("#dialog-field", "nok").tap("#dialog-action").gone("#dialog-field");

    seat.tap("#run-fail").sees("#letter-pad").focus("#dialog-field");
    inSight("#dialog-field");
    inSight("#dialog-action");
    hand.types("torn");
    hand.picture(name + "-fault").tap("#dialog-action").sees("#hold-description");

    hand.moves("#hold-reason").tap("#hold-reason").sees("#letter-pad");
    inSight("#hold-reason");
    hand.types("ok").reads("#hold-reason", "ok");
    hand.picture(name + "-hold");
    hand.moves("#hold-minutes").tap("#hold-minutes").sees("#pad-1");
    inSight("#hold-minutes");
    seat.styled();
  }

  private void inSight(String id) {
    seat.until(id + " in sight", () -> seat.outOfSight(id).isEmpty());
    assertEquals(List.of(), seat.outOfSight("#letter-pad .letter-key"), "the letters fit");
  }
}
