package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.Badge;
import app.tarkka.person.Meaning;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.SignIn;
import app.tarkka.sample.SamplePerson;
import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.settings.SeatSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** A badge at a kiosk stands for a touch on a name, and for nothing more. */
@InAWindow
final class KioskBadgeTest {
  private static final String DITAS = "emp0042";

  private AtASeat seat;

  @Start
  void start(Stage stage) throws IOException {
    InMemoryPreferences preferences = new InMemoryPreferences();
    preferences.put("kiosk", "on");
    preferences.put("language", "ENGLISH");
    DataFolder folder = new DataFolder(Files.createTempDirectory("kiosk-badge"));
    Desk desk = new Desk(stage, folder, new Appearance(), new SeatSettings(preferences), _ -> {});
    desk.show(
        Optional.of(
            _ -> {
              SqliteLibrary library =
                  new Founding(Wiring.thisSeat())
                      .sampleShop(folder.path().resolve("shop.tarkka"), Trade.WEBSHOP, _ -> {});
              badge(Wiring.over(library));
              return library;
            }));
    seat = new AtASeat(desk::close);
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @Test
  void aBadgeChoosesItsPersonWhoThenTypesTheirPin() {
    seat.sees("#person-sample-dita").scan("nobody77");
    seat.reads("#sign-in-badge", "This badge chooses nobody here.");

    seat.scan(DITAS)
        .reads("#sign-in-name", "PIN of Dita")
        .focus("#pin-field")
        .gone("#sign-in-badge");
    assertEquals("", seat.text("#pin-field"));
    SamplePerson.DITA.pin().chars().forEach(d -> seat.tap("#key-" + Character.toString(d)));
    seat.tap("#key-enter").gone("#lock").tap("#kiosk-person");

    seat.tap("#person-sample-mei").reads("#sign-in-name", "PIN of Mei").focus("#pin-field");
    seat.scan(DITAS).reads("#sign-in-name", "PIN of Dita").focus("#pin-field");
    assertEquals("", seat.text("#pin-field"));
  }

  @Test
  void aPinThatIsTypedAsFastAsAScannerIsNoBadge() {
    seat.tap("#person-sample-mei").reads("#sign-in-name", "PIN of Mei").focus("#pin-field");

    seat.scan(SamplePerson.MEI.pin()).gone("#lock");
  }

  @Test
  void aLongerCodeOfDigitsIsStillABadgeAndNoWrongPin() {
    seat.tap("#person-sample-mei").reads("#sign-in-name", "PIN of Mei").focus("#pin-field");

    seat.scan("0012345678").reads("#sign-in-badge", "This badge chooses nobody here.");

    assertEquals("", seat.text("#pin-field"));
  }

  private static void badge(Wiring wiring) {
    SignIn.Outcome owner =
        wiring
            .signIn()
            .sign(
                new PersonId("sample-anna"),
                new Pin(SamplePerson.ANNA.pin().toCharArray()),
                Meaning.DECIDED);
    if (!(owner instanceof SignIn.Outcome.Right(var anna))
        || !(wiring.peopleService().giveBadge(new PersonId("sample-dita"), new Badge(DITAS), anna)
            instanceof PeopleOutcome.Done)) {
      throw new AssertionError("no badge: " + owner);
    }
  }
}
