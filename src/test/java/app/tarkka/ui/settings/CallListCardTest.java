package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Contact;
import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CallListCardTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    CallListModel model =
        new CallListModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new CallListModel.Kept() {
              @Override
              public List<Contact> all() {
                return shop.callList().all();
              }

              @Override
              public void keep(List<Contact> contacts, Authentication owner) {
                shop.callList().keep(contacts, shop.by(owner));
              }
            });
    Screens.show(
        stage,
        (Parent) LineListCard.of(model, workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 900, 700));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void anOwnerSignsWhomTheShopCallsInOrder(FxRobot robot) {
    assertTrue(robot.lookup("#settings-calls-keep").queryAs(Button.class).isDisabled());
    workbench.dialogs().answer(signature("ana"));
    write(robot, "Foreman, 555 0171\n\nAnna");

    robot.clickOn("#settings-calls-keep");

    assertEquals(
        List.of(new Contact("Foreman", "555 0171"), new Contact("Anna", "")),
        shop.callList().all());
    assertEquals(
        List.of("ana"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertEquals(
        "Kept: 2 contacts.", robot.lookup("#settings-calls-said").queryAs(Label.class).getText());
    assertTrue(robot.lookup("#settings-calls-keep").queryAs(Button.class).isDisabled());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void withoutAnOwnersSignatureTheListStaysAsItWas(FxRobot robot) {
    write(robot, "Nobody");

    robot.clickOn("#settings-calls-keep");

    assertEquals(List.of(), shop.callList().all());
    assertTrue(!robot.lookup("#settings-calls-keep").queryAs(Button.class).isDisabled());
  }

  private static void write(FxRobot robot, String text) {
    robot.interact(() -> robot.lookup("#settings-calls").queryAs(TextArea.class).setText(text));
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = shop.people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
