package app.tarkka.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.Standing;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class ReadersViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private ReadingBench bench;
  private DocumentId document;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("readers"));
    bench = new ReadingBench(shop, workbench);
    document = shop.effective(TestContents.sandwich()).document();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void anAuthorNamesSomeReaders(FxRobot robot) {
    robot.interact(() -> show(bench.signIn("dia").readers(document)));
    assertTrue(save(robot).isDisabled());

    robot.clickOn("#readers-these").clickOn("#reader-cho").clickOn("#readers-save");

    assertEquals(Set.of("cho"), due());
    assertTrue(save(robot).isDisabled());
    assertTrue(robot.lookup("#reader-cho").queryAs(CheckBox.class).isSelected());
  }

  @Test
  void everyoneIsOneClickAndNobodyTakesItBack(FxRobot robot) {
    robot.interact(() -> show(bench.signIn("dia").readers(document)));

    robot.clickOn("#readers-everyone").clickOn("#readers-save");
    assertEquals(Set.of("ben", "cho"), due(), "who wrote it and who approved it have read it");
    robot.clickOn("#readers-nobody").clickOn("#readers-save");
    assertEquals(Set.of(), due());
  }

  @Test
  void whoMayNotIsToldAndNothingChanges(FxRobot robot) {
    robot.interact(() -> show(bench.asked("cho").readers(document)));

    robot.clickOn("#readers-everyone").clickOn("#readers-save");

    assertTrue(
        robot
            .lookup("#readers-refusal")
            .queryAs(Label.class)
            .getText()
            .startsWith("Authors and owners"));
    assertEquals(Set.of(), due());
    assertFalse(save(robot).isDisabled());
  }

  @Test
  @SuppressWarnings("unchecked")
  void theMatrixIsNarrowedAndOpensARow(FxRobot robot) {
    DocumentId lid = shop.effective(TestContents.simple("SOP-9", "Close the lid")).document();
    bench.name(document, Readers.EVERYONE);
    robot.interact(() -> show(bench.matrix()));
    TableView<Object> table = robot.lookup("#reading-matrix").queryAs(TableView.class);
    assertEquals(2, table.getItems().size());

    robot.clickOn("#matrix-due");
    assertEquals(1, table.getItems().size());
    robot.clickOn("#matrix-due").clickOn("#matrix-search").write("lid");
    assertEquals(1, table.getItems().size());
    robot.interact(
        () -> {
          table.getSelectionModel().select(0);
          table.requestFocus();
        });
    robot.type(KeyCode.ENTER);
    assertEquals(new Place.Readers(lid), workbench.place());
  }

  @Test
  void theMatrixIsSavedForASpreadsheet(FxRobot robot) throws IOException {
    bench.name(document, Readers.of(Set.of(TestLibrary.id("cho"))));
    bench.signed(document, "cho");
    Path file = Files.createTempDirectory("matrix").resolve("matrix.csv");
    workbench.files().choose(file);
    robot.interact(() -> show(bench.matrix()));

    robot.clickOn("#matrix-save");

    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    assertEquals(5, lines.size());
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("SOP-001,Ham sandwich,1,Cho,cho,read,1,")),
        String.join("\n", lines));
    assertEquals("Saved to " + file, robot.lookup("#matrix-saved").queryAs(Label.class).getText());
  }

  private Set<String> due() {
    return bench.control().matrix().due().stream()
        .filter(one -> one.state() == ReadState.TO_READ)
        .map(Standing::person)
        .map(person -> Objects.requireNonNull(person).value())
        .collect(Collectors.toSet());
  }

  private static Button save(FxRobot robot) {
    return robot.lookup("#readers-save").queryAs(Button.class);
  }

  private void show(Parent view) {
    Look look = Look.smallest(Theme.LIGHT);
    stage.setScene(look.theme().scene(view, look.width(), look.height(), look.textSize()));
    stage.show();
  }
}
