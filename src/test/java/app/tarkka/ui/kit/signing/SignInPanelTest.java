package app.tarkka.ui.kit.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.person.Pin;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.PinField;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is typed belongs to the person who is shown while it is typed. */
@InAWindow
final class SignInPanelTest {
  @TempDir Path folder;
  private final HeldBackground background = new HeldBackground();
  private final TestWorkbench bench = new TestWorkbench();
  private final List<Authentication> signedIn = new ArrayList<>();
  private final List<KeyCode> passedOn = new ArrayList<>();
  private TestLibrary shop;
  private PeopleService people;
  private SignInModel model;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    people =
        new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat());
    model =
        new SignInModel(
            shop.people().all().stream().map(PersonTile::of).toList(),
            new Signing(shop.newSignIn(), people, bench.with(background)),
            signedIn::add);
    StackPane page =
        Screens.onFxThread(
            () -> new StackPane(new SignInPanel(model, "Who is there?", bench.messages())));
    page.addEventHandler(KeyEvent.KEY_PRESSED, key -> passedOn.add(key.getCode()));
    Screens.show(stage, page, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 700));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void digitsThatWereTypedForOnePersonAreNotTheNextOnes(FxRobot robot) {
    robot.clickOn("#person-ana").write("274").clickOn("#person-ben");
    assertEquals("", pin(robot).getText());
    assertEquals("PIN of Ben", robot.lookup("#sign-in-name").queryAs(Label.class).getText());
  }

  @Test
  void nobodyElseIsChosenWhileAPinIsLookedAtByHandOrByKey(FxRobot robot) {
    robot.clickOn("#person-ana").write("111111").type(KeyCode.ENTER);
    robot.clickOn("#person-ben").write("99");
    robot.interact(() -> tile(robot, "ben").fire());

    assertEquals("ana", chosen());
    assertFalse(tile(robot, "ben").isSelected());
    assertEquals("111111", pin(robot).getText(), "the dots stay, and no key is added");
    assertTrue(robot.lookup("#pin-checking").query().getParent().isVisible());

    robot.interact(background::finish);
    assertEquals("", pin(robot).getText());
    assertTrue(refusal(robot).startsWith("Wrong PIN."));
    robot.clickOn("#person-ben");
    assertEquals("ben", chosen());
    assertEquals("", refusal(robot), "what was said to Ana is not said to Ben");
  }

  @Test
  void aOneTimePinLeavesNoDotsBehindForWhoeverComesNext(FxRobot robot) {
    people.issuePin(
        TestLibrary.id("cho"), new Pin("640275".toCharArray()), shop.sign("ana", Meaning.DECIDED));
    robot.clickOn("#person-cho").write("640275").type(KeyCode.ENTER);
    robot.interact(background::finish);
    robot.clickOn("#sign-in-other").clickOn("#person-ben");
    assertEquals("", pin(robot).getText());
  }

  @Test
  void ownPinKeepsItsDotsAndSaysThatItWorks(FxRobot robot) {
    people.issuePin(
        TestLibrary.id("cho"), new Pin("640275".toCharArray()), shop.sign("ana", Meaning.DECIDED));
    robot.clickOn("#person-cho").write("640275").type(KeyCode.ENTER);
    robot.interact(background::finish);

    assertFalse(field(robot, "#change-pin-current").getParent().isVisible(), "it was just typed");
    robot.write("930174").type(KeyCode.ENTER);
    robot.write("930174").type(KeyCode.ENTER).write("7");

    assertEquals("930174", field(robot, "#change-pin-again").getText());
    assertEquals("640275", field(robot, "#change-pin-current").getText());
    assertTrue(robot.lookup("#change-pin-working").query().getParent().isVisible());
    assertTrue(robot.lookup("#change-pin-save").query().isDisabled());
    robot.interact(background::finish);
    assertEquals("cho", signedIn.getFirst().person().id().value());
  }

  @Test
  void aOneTimePinThatWasTypedIsForgottenWithTheForm(FxRobot robot) {
    people.issuePin(
        TestLibrary.id("cho"), new Pin("640275".toCharArray()), shop.sign("ana", Meaning.DECIDED));
    robot.clickOn("#person-cho").write("640275").type(KeyCode.ENTER);
    robot.interact(background::finish);
    PinField known = field(robot, "#change-pin-current");

    robot.clickOn("#sign-in-other");

    assertEquals("", known.getText());
  }

  @Test
  void whoeverGaveUpIsNotSignedInByALateAnswer(FxRobot robot) {
    robot.clickOn("#person-ana").write(new String(TestLibrary.pin("ana").reveal()));
    robot.type(KeyCode.ENTER);
    model.giveUp();
    robot.interact(background::finish);
    assertTrue(signedIn.isEmpty());
  }

  @Test
  void escapeGoesOnToTheWindowAround(FxRobot robot) {
    robot.clickOn("#person-ana").write("27").type(KeyCode.ESCAPE);
    assertEquals(
        List.of(KeyCode.ESCAPE), passedOn.stream().filter(KeyCode.ESCAPE::equals).toList());
  }

  @Test
  void theFocusBeginsAmongTheNamesAndOnNone(FxRobot robot) {
    robot.interact(() -> SignInPanel.class.cast(robot.lookup("#sign-in").query()).focusFirst());
    assertTrue(robot.lookup(".person-tile").queryAll().stream().noneMatch(Node::isFocused));
    robot.type(KeyCode.DOWN);
    assertTrue(tile(robot, "ana").isFocused());
    robot.type(KeyCode.SPACE);
    assertEquals("ana", chosen());
  }

  private String chosen() {
    return model.chosenProperty().get().map(Person::id).orElseThrow().value();
  }

  private static ToggleButton tile(FxRobot robot, String person) {
    return robot.lookup("#person-" + person).queryAs(ToggleButton.class);
  }

  private static PinField pin(FxRobot robot) {
    return field(robot, "#pin-field");
  }

  private static PinField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(PinField.class);
  }

  private static String refusal(FxRobot robot) {
    return robot.lookup("#pin-refusal").queryAs(Label.class).getText();
  }
}
