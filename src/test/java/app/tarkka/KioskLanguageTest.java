package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.sample.SamplePerson;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.InMemoryPreferences;
import java.io.IOException;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** Whoever stands before the name tiles of a kiosk makes it speak their language. */
@InAWindow
final class KioskLanguageTest {
  private final InMemoryPreferences preferences = new InMemoryPreferences();
  private AtASeat seat;

  @Start
  void start(Stage stage) throws IOException {
    preferences.put("kiosk", "on");
    preferences.put("language", "ENGLISH");
    seat = AtASeat.open(stage, Trade.WEBSHOP, preferences);
  }

  @AfterEach
  void close() {
    seat.close();
  }

  @Test
  void theTilesAndTheWindowSpeakItAtOnceAndSoDoesTheNextStart() {
    seat.reads("#sign-in .text-h2", "Who is there?").tap("#lock-language-fi");

    seat.reads("#sign-in .text-h2", "Kuka on paikalla?");
    assertEquals(Optional.of("FINNISH"), preferences.get("language"));
    signsIn();
    seat.reads("#today-scroll .text-h3", "Odottaa sinua");
  }

  @Test
  void aLockedKioskStaysLockedAndItsPersonFindsTheirRunAgain() {
    signsIn();
    seat.tap("#start-sample-SOP-201").sees("#start-subject").scan("4712");
    seat.reads("#start-subject", "4712").tap("#start-run").reads("#run-place", "Step 1 of");
    seat.tap("#kiosk-person").sees("#lock");

    seat.tap("#lock-language-id").reads("#sign-in .text-h2", "Siapa yang ada di sini?");
    assertTrue(seat.text("#lock-kept").startsWith("Terkunci. Dita"));
    SamplePerson.DITA.pin().chars().forEach(d -> seat.tap("#key-" + Character.toString(d)));
    seat.tap("#key-enter").gone("#lock").reads("#run-place", "Langkah 1 dari");
  }

  private void signsIn() {
    seat.tap("#person-sample-dita").sees("#pin-field");
    SamplePerson.DITA.pin().chars().forEach(d -> seat.tap("#key-" + Character.toString(d)));
    seat.tap("#key-enter").gone("#lock");
  }
}
