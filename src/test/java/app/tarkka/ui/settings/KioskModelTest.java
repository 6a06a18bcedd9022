package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Role;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.ScriptedDialogs.Signature;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KioskModelTest {
  @TempDir private Path folder;
  private final TestWorkbench bench = new TestWorkbench();
  private final InMemoryPreferences preferences = new InMemoryPreferences();
  private TestLibrary shop;
  private KioskModel model;
  private int drawnAnew;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model =
        new KioskModel(
            bench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), bench.get()),
            new SeatSettings(preferences),
            () -> drawnAnew++);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void anOwnersPinTurnsItOnAndItIsOnAtTheNextStart() {
    turnOn();
    assertEquals(1, drawnAnew);
    assertTrue(new SeatSettings(preferences).kiosk());
    assertEquals(LockAfter.ONE_MINUTE, new SeatSettings(preferences).lockAfter());
  }

  private void turnOn() {
    signs("ana", TestLibrary.pin("ana").reveal());
    model.turnOn();
  }

  @Test
  void aWrongPinLeavesNoKiosk() {
    turnOn();
    signs("ana", "111111".toCharArray());
    model.leave();
    assertTrue(model.on());
    signs("ana", TestLibrary.pin("ana").reveal());
    model.leave();
    assertFalse(model.on());
    assertEquals(2, drawnAnew);
  }

  @Test
  void onlyOwnersAreAsked() {
    anaAloneIsAsked();
  }

  private void anaAloneIsAsked() {
    model.leave();
    assertEquals(
        List.of("Ana"),
        bench.dialogs().signatures().getLast().signers().stream()
            .map(Signer::printedName)
            .toList());
  }

  @Test
  void theSamplesOwnerIsNotAskedWhereTheShopHasPeopleOfItsOwn() {
    shop.add("sample-eve", "846201", Set.of(Role.OWNER), shop.by(shop.signIn("ana")));
    anaAloneIsAsked();
  }

  @Test
  void anOwnerWhoLeftTheShopIsNotAsked() {
    shop.add("eve", "846201", Set.of(Role.OWNER), shop.by(shop.signIn("ana")));
    shop.deactivate("eve", "ana");
    anaAloneIsAsked();
  }

  private void signs(String who, char[] pin) {
    Signer signer = Signer.of(shop.people().find(TestLibrary.id(who)).orElseThrow());
    bench.dialogs().answer(new Signature(signer, new String(pin)));
  }
}
