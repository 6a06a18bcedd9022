package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.picture.Originals;
import app.tarkka.picture.OriginalsSetting;
import app.tarkka.testkit.InAWindow;
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
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class OriginalsCardTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    Parent card =
        (Parent)
            OriginalsCard.of(
                workbench.get(),
                shop.people(),
                new Signing(shop.newSignIn(), workbench.get()),
                new OwnersSetting<Originals>() {
                  @Override
                  public Optional<Originals> now() {
                    return Optional.of(originals().now());
                  }

                  @Override
                  public void keep(Originals chosen, Authentication owner) {
                    originals().keep(chosen, shop.by(owner));
                  }
                });
    Screens.show(stage, card, new Look(Theme.LIGHT, TextSize.NORMAL, 900, 700));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void anOwnerSignsThatOriginalsAreKeptAndThatTheyAreNot(FxRobot robot) {
    assertTrue(chosen(robot, "dropped"), "a shop that never chose");
    workbench.dialogs().answer(signature("ana"));

    robot.clickOn("#originals-kept");

    assertEquals(Originals.KEPT, originals().now());
    assertTrue(chosen(robot, "kept"));
    assertEquals(
        List.of("ana"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertEquals(
        "Kept: Keep the original, too.",
        robot.lookup("#settings-originals-said").queryAs(Label.class).getText());
    assertTrue(shop.ledger().verify(_ -> {}).sound());

    workbench.dialogs().answer(signature("ana"));
    robot.clickOn("#originals-dropped");
    assertEquals(Originals.DROPPED, originals().now());
  }

  @Test
  void withoutASignatureWhatWasKeptStandsAsChosen(FxRobot robot) {
    robot.clickOn("#originals-kept");

    assertEquals(Originals.DROPPED, originals().now());
    assertTrue(chosen(robot, "dropped"));
    assertFalse(chosen(robot, "kept"));
  }

  private OriginalsSetting originals() {
    return new OriginalsSetting(shop.library());
  }

  private static boolean chosen(FxRobot robot, String choice) {
    return robot.lookup("#originals-" + choice).queryAs(ToggleButton.class).isSelected();
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = shop.people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
