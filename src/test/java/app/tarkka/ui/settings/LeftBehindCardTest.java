package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.run.LeftBehind;
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
import java.time.Duration;
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
final class LeftBehindCardTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    Parent card =
        (Parent)
            LeftBehindCard.of(
                workbench.get(),
                shop.people(),
                new Signing(shop.newSignIn(), workbench.get()),
                new OwnersSetting<UntouchedAfter>() {
                  @Override
                  public Optional<UntouchedAfter> now() {
                    return UntouchedAfter.of(leftBehind().after());
                  }

                  @Override
                  public void keep(UntouchedAfter chosen, Authentication owner) {
                    leftBehind().keep(chosen.time(), shop.by(owner));
                  }
                });
    Screens.show(stage, card, new Look(Theme.LIGHT, TextSize.NORMAL, 900, 700));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void anOwnerSignsWhenARunCountsAsLeftBehind(FxRobot robot) {
    assertTrue(chosen(robot, "one-day"), "a shop that never chose");
    workbench.dialogs().answer(signature("ana"));

    robot.clickOn("#untouchedafter-eight-hours");

    assertEquals(Duration.ofHours(8), leftBehind().after());
    assertTrue(chosen(robot, "eight-hours"));
    assertEquals(
        List.of("ana"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertEquals(
        "Kept: 8 hours.", robot.lookup("#settings-untouched-said").queryAs(Label.class).getText());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void withoutASignatureWhatWasKeptStandsAsChosen(FxRobot robot) {
    robot.clickOn("#untouchedafter-eight-hours");

    assertEquals(LeftBehind.USUAL, leftBehind().after());
    assertTrue(chosen(robot, "one-day"));
    assertFalse(chosen(robot, "eight-hours"));
  }

  private LeftBehind leftBehind() {
    return new LeftBehind(shop.library());
  }

  private static boolean chosen(FxRobot robot, String choice) {
    return robot.lookup("#untouchedafter-" + choice).queryAs(ToggleButton.class).isSelected();
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = shop.people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
