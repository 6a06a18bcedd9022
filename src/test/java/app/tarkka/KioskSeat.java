package app.tarkka;

import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.ThemeChoice;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.scan.Pace;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.SeatSettings;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** The window of a kiosk over a sample web shop, as large as a test wants it. */
record KioskSeat(Wiring wiring, Session session, SeatMemory memory) implements ShopWindow.Around {
  /** To be called on the FX thread. */
  static AtASeat open(Stage stage, Look look, Locale language) throws Exception {
    SqliteLibrary library =
        new Founding(Wiring.thisSeat())
            .sampleShop(
                Files.createTempDirectory("kiosk").resolve("shop.tarkka"), Trade.WEBSHOP, _ -> {});
    Wiring wiring = Wiring.over(library);
    Session session = new Session();
    Appearance appearance = new Appearance();
    appearance.kioskProperty().set(true);
    appearance.themeProperty().set(ThemeChoice.valueOf(look.theme().name()));
    appearance.textSizeProperty().set(look.textSize());
    Scene scene = new Scene(new Pane(), look.width(), look.height());
    appearance.follow(scene);
    stage.setScene(scene);
    ShopWindow shop =
        new ShopWindow(
            stage,
            wiring,
            new Messages(language),
            appearance,
            session,
            new Place.Today(),
            new KioskSeat(wiring, session, new SeatMemory()));
    scene.setRoot(shop.view());
    stage.show();
    shop.begin();
    return new AtASeat(
        () -> {
          shop.close();
          library.close();
        });
  }

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
