package app.tarkka.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.StyleWarnings;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.window.WindowModel.LibraryState;
import app.tarkka.ui.window.WindowModel.PersonActions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@InAWindow
final class WindowViewTest implements PersonActions {
  private final TestWorkbench workbench = new TestWorkbench();
  private final List<String> log = new ArrayList<>();
  private boolean stays;
  private List<String> unresolved = List.of();
  private final WindowModel model = new WindowModel(workbench.get().navigation(), this);
  private final Appearance appearance = new Appearance();

  @Start
  void start(Stage stage) {
    Views views =
        new Views()
            .with(Place.Today.class, _ -> new FakeView("today"))
            .with(Place.Records.class, _ -> new FakeView("records"))
            .with(Place.People.class, _ -> new BeginningView())
            .with(Place.Runner.class, place -> new FakeView("run " + place.run()));
    WindowView view = new WindowView(model, views, workbench.messages(), appearance);
    try (StyleWarnings warnings = new StyleWarnings()) {
      Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1400, 800));
      unresolved = warnings.said();
    }
  }

  @Test
  void theWindowComesUpInItsColours() {
    assertEquals(List.of(), unresolved);
  }

  @Test
  void aSpaceThatIsTypedAsItComesUpOpensNoSearch(FxRobot robot) {
    robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
    assertEquals(List.of(), log);
    assertEquals(new Place.Today(), workbench.place());
    assertFalse(robot.lookup("#sidebar-search").query().isFocused());
  }

  @Test
  void sidebarOpensAPlaceAndTheOldViewIsLeft(FxRobot robot) {
    robot.clickOn("#sidebar-records");
    assertEquals(new Place.Records(), workbench.place());
    assertEquals("records", shown(robot));
    assertEquals(List.of("left today"), log);
  }

  @Test
  void controlAndNBeginsADocumentFromAnyPlaceButARun(FxRobot robot) {
    robot
        .clickOn("#sidebar-records")
        .press(KeyCode.CONTROL, KeyCode.N)
        .release(KeyCode.N, KeyCode.CONTROL);
    assertEquals(new Place.NewDocument("", ""), workbench.place());
    Place.Runner run = new Place.Runner("r1");
    robot.interact(() -> model.go(run));
    robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    assertEquals(run, workbench.place());
  }

  @Test
  void whatOnlyTellsGoesAsOneWorksOnAndWhatWentWrongStays(FxRobot robot) {
    MessageBar bar = robot.lookup("#message-bar").queryAs(MessageBar.class);
    robot.interact(() -> bar.show(MessageBar.Tone.INFO, "A code was scanned."));
    robot.clickOn("#content");
    assertEquals("", bar.shown());
    robot.interact(() -> bar.show(MessageBar.Tone.WARNING, "The disk is nearly full."));
    robot.clickOn("#content");
    assertEquals("The disk is nearly full.", bar.shown());
  }

  @Test
  void aViewThatWouldLoseSomethingIsAskedFirst(FxRobot robot) {
    stays = true;
    robot.clickOn("#sidebar-records");
    assertEquals(new Place.Today(), workbench.place());
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    assertEquals("today", shown(robot));
    stays = false;

    robot.clickOn("#sidebar-records");

    assertEquals("records", shown(robot));
  }

  @Test
  void keysOpenPlacesAndGoBack(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    assertEquals("records", shown(robot));
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertEquals("today", shown(robot));
  }

  @Test
  void f6GoesFromRegionToRegion(FxRobot robot) {
    robot.clickOn("#sidebar-records").type(KeyCode.F6);
    assertTrue(robot.lookup("#fake-action").query().isFocused());
    robot.type(KeyCode.F6);
    assertTrue(robot.lookup("#sidebar-search").query().isFocused());
  }

  @Test
  void theWorkBeginsWhereTheViewSays(FxRobot robot) {
    robot.clickOn("#sidebar-people");
    assertTrue(robot.lookup("#second").query().isFocused());
  }

  @Test
  void aPlaceThatNobodyShowsIsNotADeadEnd(FxRobot robot) {
    robot.clickOn("#sidebar-library");
    robot.clickOn("#nothing-back");
    assertEquals("today", shown(robot));
  }

  @Test
  void sidebarShrinksWhenARunNeedsTheRoom(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Math.abs(sidebarWidth(robot) - 232) < 1);
    robot.interact(() -> workbench.get().navigation().go(new Place.Runner("r1")));
    assertEquals("run r1", shown(robot));
    assertEquals(64, sidebarWidth(robot), 1);
  }

  @Test
  void sidebarShrinksAtLargeText(FxRobot robot) {
    robot.interact(() -> appearance.textSizeProperty().set(TextSize.LARGEST));
    assertEquals(64, sidebarWidth(robot), 1);
  }

  @Test
  void showsWhoIsSignedInAndTheLibrarysState(FxRobot robot) {
    robot.interact(
        () -> {
          model
              .signedInProperty()
              .set(
                  Optional.of(
                      new Person(
                          new PersonId("p1"),
                          "Ana Koskinen",
                          "AK",
                          "#0A58A6",
                          Set.of(),
                          true,
                          Instant.EPOCH)));
          model.libraryStateProperty().set(LibraryState.SOUND);
        });
    assertTrue(robot.lookup("Ana Koskinen").tryQuery().isPresent());
    assertTrue(robot.lookup("Library checked").tryQuery().isPresent());
    robot.clickOn("#person-chip");
    assertTrue(robot.lookup("Switch person…").tryQuery().isPresent());
    robot.clickOn("#switch-person");
    assertEquals(List.of("switch"), log);
    robot.interact(() -> model.signedInProperty().set(Optional.empty()));
    robot.clickOn("#person-chip");
    assertTrue(robot.lookup("Sign in…").tryQuery().isPresent(), "nobody can be switched");
  }

  @Override
  public void switchPerson() {
    log.add("switch");
  }

  @Override
  public void signOut() {
    log.add("sign out");
  }

  private static String shown(FxRobot robot) {
    return robot.lookup("#fake").queryAs(Label.class).getText();
  }

  private static double sidebarWidth(FxRobot robot) {
    Region sidebar = robot.lookup("#sidebar").queryAs(Region.class);
    robot.interact(() -> sidebar.getScene().getRoot().layout());
    return sidebar.getWidth();
  }

  private static final class BeginningView extends StackPane implements Entering {
    private final TextField second = new TextField();

    BeginningView() {
      second.setId("second");
      ScrollPane scroll = new ScrollPane(new VBox(new Button("First"), second));
      getChildren().add(new VBox(scroll, new Button("Cancel")));
    }

    @Override
    public void enter() {
      second.requestFocus();
    }
  }

  private final class FakeView extends StackPane implements Leaving {
    private final String name;

    FakeView(String name) {
      this.name = name;
      Label label = new Label(name);
      label.setId("fake");
      Button action = new Button("Action");
      action.setId("fake-action");
      getChildren().add(new VBox(label, action));
    }

    @Override
    public void leave() {
      log.add("left " + name);
    }

    @Override
    public boolean mayLeave() {
      return !stays;
    }
  }
}
