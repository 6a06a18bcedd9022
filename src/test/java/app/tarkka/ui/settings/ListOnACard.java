package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Person;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;

/** The card of one of the shop's lists, and an owner who writes in it and signs. */
abstract class ListOnACard {
  final TestWorkbench workbench = new TestWorkbench();
  final TestLibrary shop;
  private final String id;

  /**
   * @param id of the field
   */
  ListOnACard(String id) throws IOException {
    this.id = id;
    shop = TestLibrary.in(Files.createTempDirectory("list"));
  }

  /** The list of {@link #shop}. */
  abstract LineListModel<?> model(Workbench desk, Signing signing);

  /** To be called where TestFX looks for it: in the test's own class. */
  void show(Stage stage) {
    LineListModel<?> model = model(workbench.get(), new Signing(shop.newSignIn(), workbench.get()));
    Screens.show(
        stage,
        (Parent) LineListCard.of(model, workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 900, 700));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** Ana, who owns the shop, writes the list and signs it; before that there is nothing to keep. */
  void signs(FxRobot robot, String text) {
    assertTrue(nothingToKeep(robot));
    Person ana = shop.people().find(TestLibrary.id("ana")).orElseThrow();
    workbench
        .dialogs()
        .answer(
            new ScriptedDialogs.Signature(
                Signer.of(ana), new String(TestLibrary.pin("ana").reveal())));
    keeps(robot, text);
    assertEquals(
        List.of("ana"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  void keeps(FxRobot robot, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextArea.class).setText(text));
    robot.clickOn(id + "-keep");
  }

  boolean nothingToKeep(FxRobot robot) {
    return robot.lookup(id + "-keep").queryAs(Button.class).isDisabled();
  }

  String said(FxRobot robot) {
    return robot.lookup(id + "-said").queryAs(Label.class).getText();
  }
}
