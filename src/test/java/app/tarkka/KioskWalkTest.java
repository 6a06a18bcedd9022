package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.sample.SamplePerson;
import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.scan.Pace;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.SeatSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A whole run at a kiosk of 1024 × 700 by touch and scanner alone (R2, R14), from the name tiles to
 * the second person's signature. Nothing that is pressed is scrolled to, and each step costs what
 * it should.
 */
@ExtendWith(ApplicationExtension.class)
final class KioskWalkTest {
  private final SqliteLibrary library;
  private AtASeat seat;

  KioskWalkTest() throws Exception {
    Path file = Files.createTempDirectory("kiosk-walk").resolve("shop.tarkka");
    library = new Founding(Wiring.thisSeat()).sampleShop(file, Trade.WEBSHOP, _ -> {});
  }

  @Start
  void start(Stage stage) {
    Wiring wiring = Wiring.over(library);
    Session session = new Session();
    Appearance appearance = new Appearance();
    appearance.kioskProperty().set(true);
    Scene scene = new Scene(new Pane(), 1024, 700);
    appearance.follow(scene);
    stage.setScene(scene);
    ShopWindow shop =
        new ShopWindow(
            stage,
            wiring,
            new Messages(Locale.ENGLISH),
            appearance,
            session,
            new Place.Today(),
            new Kiosk(wiring, session, new SeatMemory()));
    scene.setRoot(shop.view());
    stage.show();
    shop.begin();
    seat =
        new AtASeat(
            () -> {
              shop.close();
              library.close();
            });
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @Test
  void anOrderIsPickedAndCheckedByTouchAndScannerAlone() {
    seat.tap("#person-sample-dita");
    enters(SamplePerson.DITA);
    seat.strokes("sign in");
    seat.tap("#start-sample-SOP-201").sees("#start-subject").scan("4712");
    seat.reads("#start-subject", "4712").tap("#start-run").reads("#run-place", "Step 1 of");
    assertEquals(2, seat.strokes("start"));

    tap("tick", "#run-confirm", 2);
    seat.scan("4712").reads("#run-place", "Step 3 of");
    assertEquals(0, seat.strokes("scan"));
    tap("tick", "#run-confirm", 4);
    tap("pass", "#run-pass", 5);
    seat.sees("#number-field");
    assertEquals(List.of(), seat.outOfSight(".key"), "the keypad fits");
    seat.tap("#key-1").tap("#key-2").tap("#key-enter").reads("#run-place", "Step 6 of");
    assertEquals(3, seat.strokes("measure"));
    seat.tap("#option-2").tap("#run-confirm").reads("#run-place", "Step 7 of");
    assertEquals(2, seat.strokes("choice"));
    tap("skip", "#run-skip", 8);
    seat.tap("#run-confirm").sees("#finish");
    assertEquals(1, seat.strokes("tick"));
    seat.tap("#run-sign-finish");
    seat.strokes("to finish");
    signs(SamplePerson.DITA);

    seat.tap("#run-check-now").tap("#person-sample-mei").sees("#number-field");
    assertEquals(List.of(), seat.outOfSight(".key"), "the checker's keypad fits");
    seat.strokes("to check");
    seat.tap("#key-1").tap("#key-2").tap("#key-enter").sees("#pin-field");
    assertEquals(3, seat.strokes("check"));
    signs(SamplePerson.MEI);
    seat.sees("#check-verdict");
  }

  private void tap(String what, String id, int then) {
    seat.tap(id).reads("#run-place", "Step " + then + " of");
    assertEquals(1, seat.strokes(what), what);
  }

  private void enters(SamplePerson person) {
    seat.sees("#pin-field");
    assertEquals(List.of(), seat.outOfSight(".key"), "the PIN pad fits");
    person.pin().chars().forEach(digit -> seat.tap("#key-" + Character.toString(digit)));
    seat.tap("#key-enter");
  }

  private void signs(SamplePerson person) {
    enters(person);
    seat.gone("#dialog-title");
    assertEquals(person.pin().length() + 1, seat.strokes("signature"));
  }

  private record Kiosk(Wiring wiring, Session session, SeatMemory memory)
      implements ShopWindow.Around {
    @Override
    public Pace scanner() {
      return Pace.USUAL;
    }

    @Override
    public KioskModel kiosk(Workbench of) {
      return new KioskModel(
          of,
          wiring.library().people(),
          new Signing(wiring.signIn(), wiring.peopleService(), of),
          new SeatSettings(new InMemoryPreferences()),
          session::signOut);
    }

    @Override
    public Duration elsewhere() {
      return Duration.ofMinutes(5);
    }

    @Override
    public boolean kiosk() {
      return true;
    }

    @Override
    public List<LockLanguage> languages(Workbench of) {
      return List.of();
    }

    @Override
    public Parent view(Workbench of) {
      return new Pane();
    }
  }
}
