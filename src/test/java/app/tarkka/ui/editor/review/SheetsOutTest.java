package app.tarkka.ui.editor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.store.sqlite.TestSheets;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A document's page says how many of its sheets are out, and leads to them. */
@InAWindow
final class SheetsOutTest {
  private TestLibrary shop;
  private EditorBench bench;
  private Revision ham;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("out"));
    bench = new EditorBench(shop);
    ham = shop.effective(TestContents.simple("SOP-001", "Ham"));
    TestSheets.print(shop, ham, "AAAA-0001");
    TestSheets.print(shop, ham, "AAAA-0002");
    TestSheets.print(shop, ham, "AAAA-0003");
    shop.library().sheets().returned(List.of("AAAA-0003"), "", shop.by(shop.signIn("cho")));
    show();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void leadsToThoseThatAreOut(FxRobot robot) {
    assertEquals("2 printed sheets are out", link(robot).getText());
    assertEquals("Rev 1: 2 sheets", robot.lookup("#sheets-out-which").queryLabeled().getText());
    robot.interact(link(robot)::fire);
    assertEquals(new Place.Sheets(Optional.of(ham.document()), false), bench.workbench.place());
  }

  @Test
  void saysSoWhenANewerRevisionIsInForce(FxRobot robot) {
    shop.revised(ham.document(), TestContents.simple("SOP-001", "Ham and rye"));
    robot.interact(this::show);
    assertEquals("2 sheets of earlier revisions are still out", link(robot).getText());
    assertEquals(
        "Rev 1: 2 sheets · in force: Rev 2",
        robot.lookup("#sheets-out-which").queryLabeled().getText());
    robot.interact(link(robot)::fire);
    assertEquals(new Place.Sheets(Optional.of(ham.document()), true), bench.workbench.place());
  }

  @Test
  void ctrlPLeadsToThePaperOfWhatIsShown(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    Place.PrintDocument paper = (Place.PrintDocument) bench.workbench.place();
    assertEquals(ham.document(), paper.document());
    assertTrue(paper.newest(), "a draft is printed as one");
  }

  @Test
  void isNotOutOfDateByAnotherDocumentOfTheSameManual(FxRobot robot) {
    Revision buns = shop.effective(TestContents.simple("SOP-002", "Buns"));
    TestSheets.printManual(shop, List.of(ham, buns), "AAAA-0004");
    shop.revised(buns.document(), TestContents.simple("SOP-002", "Cinnamon buns"));

    robot.interact(this::show);

    assertEquals("3 printed sheets are out", link(robot).getText());
  }

  private void show() {
    Screens.show(
        stage,
        new EditorView(bench.open(ham.document()), bench.workbench.messages()),
        Look.smallest(Theme.LIGHT));
  }

  private static Hyperlink link(FxRobot robot) {
    return robot.lookup("#sheets-out-link").queryAs(Hyperlink.class);
  }
}
