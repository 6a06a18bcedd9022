package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Contact;
import app.tarkka.person.Authentication;
import app.tarkka.testkit.InAWindow;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.io.IOException;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class CallListCardTest extends ListOnACard {
  CallListCardTest() throws IOException {
    super("#settings-calls");
  }

  @Start
  void start(Stage stage) {
    show(stage);
  }

  @Override
  LineListModel<Contact> model(Workbench desk, Signing signing) {
    return new CallListModel(
        desk,
        shop.people(),
        signing,
        new CallListModel.Kept() {
          @Override
          public List<Contact> all() {
            return shop.callList().all();
          }

          @Override
          public void keep(List<Contact> list, Authentication owner) {
            shop.callList().keep(list, shop.by(owner));
          }
        });
  }

  @Test
  void anOwnerSignsWhomTheShopCallsInOrder(FxRobot robot) {
    signs(robot, "Foreman, 555 0171\n\nAnna");

    assertEquals(
        List.of(new Contact("Foreman", "555 0171"), new Contact("Anna", "")),
        shop.callList().all());
    assertEquals("Kept: 2 contacts.", said(robot));
    assertTrue(nothingToKeep(robot));
  }

  @Test
  void withoutAnOwnersSignatureTheListStaysAsItWas(FxRobot robot) {
    keeps(robot, "Nobody");

    assertEquals(List.of(), shop.callList().all());
    assertFalse(nothingToKeep(robot));
  }
}
