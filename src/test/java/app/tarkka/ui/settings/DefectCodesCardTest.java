package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.run.DefectCode;
import app.tarkka.run.DefectCodes;
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
final class DefectCodesCardTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    DefectCodesModel model =
        new DefectCodesModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new DefectCodesModel.Kept() {
              @Override
              public List<DefectCode> all() {
                return shop.defectCodes().all();
              }

              @Override
              public void keep(List<DefectCode> codes, Authentication owner) {
                shop.defectCodes().keep(codes, shop.by(owner));
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
  void anOwnerSignsTheListThatIsKept(FxRobot robot) {
    assertTrue(robot.lookup("#settings-defects-keep").queryAs(Button.class).isDisabled());
    workbench.dialogs().answer(signature("ana"));
    write(robot, "WEIGHT: weight off\nCLEAN: not clean");

    robot.clickOn("#settings-defects-keep");

    assertEquals(
        DefectCodes.read("WEIGHT: weight off\nCLEAN: not clean"), shop.defectCodes().all());
    assertEquals(
        List.of("ana"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void aLineThatCannotBeKeptIsNamedAndNothingIsAsked(FxRobot robot) {
    write(robot, "WEIGHT: weight off\nweight: again");

    robot.clickOn("#settings-defects-keep");

    assertTrue(workbench.dialogs().signatures().isEmpty());
    String said = robot.lookup("#settings-defects-said").queryAs(Label.class).getText();
    assertTrue(said.contains("weight: again"), said);
    assertEquals(List.of(), shop.defectCodes().all());
  }

  private static void write(FxRobot robot, String text) {
    robot.interact(() -> robot.lookup("#settings-defects").queryAs(TextArea.class).setText(text));
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = shop.people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
