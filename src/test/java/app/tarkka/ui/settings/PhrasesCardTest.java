package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.run.Phrases;
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
final class PhrasesCardTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    PhrasesModel model =
        new PhrasesModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new PhrasesModel.Kept() {
              @Override
              public List<String> all() {
                return shop.phrases().all();
              }

              @Override
              public void keep(List<String> phrases, Authentication owner) {
                shop.phrases().keep(phrases, shop.by(owner));
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
    assertTrue(robot.lookup("#settings-phrases-keep").queryAs(Button.class).isDisabled());
    workbench.dialogs().answer(signature("ana"));
    write(robot, "No damage seen\n\nFilm torn\nNo damage seen");

    robot.clickOn("#settings-phrases-keep");

    assertEquals(List.of("No damage seen", "Film torn"), shop.phrases().all());
    assertEquals(
        List.of("ana"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void aLineThatIsTooLongIsNamedAndNothingIsAsked(FxRobot robot) {
    write(robot, "No damage seen\n" + "x".repeat(Phrases.LONGEST + 1) + "");

    robot.clickOn("#settings-phrases-keep");

    assertTrue(workbench.dialogs().signatures().isEmpty());
    String said = robot.lookup("#settings-phrases-said").queryAs(Label.class).getText();
    assertTrue(said.contains("xxx"), said);
    assertEquals(List.of(), shop.phrases().all());
  }

  private static void write(FxRobot robot, String text) {
    robot.interact(() -> robot.lookup("#settings-phrases").queryAs(TextArea.class).setText(text));
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = shop.people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
