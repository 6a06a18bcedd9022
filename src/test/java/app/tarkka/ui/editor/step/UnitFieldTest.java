package app.tarkka.ui.editor.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.measure.UnitOfMeasure;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The unit of a number: known ones are offered, and its figures can follow it. */
@InAWindow
final class UnitFieldTest {
  private static final StepId WEIGH = new StepId("weigh");
  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("units")));
    Step step =
        Step.of(WEIGH, "Weigh the bag").toBuilder()
            .answer(new Answer.Quantity())
            .specification(Specification.around(new BigDecimal("2500"), new BigDecimal("10"), "g"))
            .build();
    DocumentId document =
        bench
            .shop
            .draft(
                Content.of(
                    Kind.PROCEDURE, "SOP-1", "Bags", List.of(Section.of("Bag", List.of(step)))))
            .document();
    editor = bench.model(document);
    Screens.show(
        stage,
        new EditorView(editor, bench.workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void offersKnownUnitsByTheirSymbolAndTheirName() {
    Messages english = new Messages(Locale.ENGLISH);

    assertEquals(UnitOfMeasure.KILOGRAM, UnitOffers.matching("kg", english).getFirst());
    assertEquals(UnitOfMeasure.FAHRENHEIT, UnitOffers.matching("fahr", english).getFirst());
    assertEquals(
        UnitOfMeasure.INCH,
        UnitOffers.matching("tuum", new Messages(Locale.forLanguageTag("fi"))).getFirst());
    assertEquals(UnitOfMeasure.CELSIUS, UnitOffers.matching("C", english).getFirst());
    assertEquals(UnitOfMeasure.FAHRENHEIT, UnitOffers.matching("f", english).getFirst());
    assertEquals(UnitOfMeasure.GRAM, UnitOffers.matching("g", english).getFirst());
    assertFalse(UnitOffers.matching("C", english).contains(UnitOfMeasure.OUNCE));
    assertEquals(List.of(), UnitOffers.matching("slices", english));
  }

  @Test
  void tabLeavesTheListForTheNextFieldAndEscapeClosesIt(FxRobot robot) {
    robot
        .clickOn("#row-1")
        .clickOn("#tab-step")
        .clickOn("#spec-unit")
        .eraseText(12)
        .type(KeyCode.K);
    assertTrue(robot.lookup("#unit-offer-kilogram").tryQuery().isPresent());

    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#unit-offer-kilogram").tryQuery().isPresent());
    assertTrue(robot.lookup("#spec-unit").query().isFocused());

    robot.eraseText(12).type(KeyCode.K).type(KeyCode.TAB);
    assertFalse(robot.lookup("#unit-offer-kilogram").tryQuery().isPresent());
    assertTrue(robot.lookup("#spec-lower").query().isFocused());
  }

  @Test
  void figuresFollowTheUnitWhenTheAuthorSaysSoInOneUndo(FxRobot robot) {
    robot.clickOn("#row-1").clickOn("#tab-step");
    unit(robot, "kg");
    assertEquals(new BigDecimal("2500"), specification().nominal());
    Button convert = robot.lookup("#unit-convert").queryAs(Button.class);
    assertEquals("Convert to 2.5 ±0.01 kg", convert.getText());

    robot.interact(convert::fire);

    assertEquals(
        new Specification(
            new BigDecimal("2.5"),
            new BigDecimal("2.49"),
            new BigDecimal("2.51"),
            "kg",
            null,
            1,
            null),
        specification());
    assertEquals("2.51", robot.lookup("#spec-upper").queryAs(TextField.class).getText());
    assertFalse(robot.lookup("#unit-change").<Node>query().isVisible());
  }

  @Test
  void figuresStayWhereTheyDoNotConvertAndItSaysSo(FxRobot robot) {
    robot.clickOn("#row-1").clickOn("#tab-step");
    unit(robot, "mm");

    assertTrue(robot.lookup("#unit-change").<Node>query().isVisible());
    assertEquals(
        "g does not convert into mm: the figures stay as they are written.",
        robot.lookup("#unit-change-said").queryAs(Label.class).getText());
    assertFalse(robot.lookup("#unit-convert").queryAs(Button.class).getParent().isVisible());

    unit(robot, "slices");
    assertFalse(robot.lookup("#unit-change").<Node>query().isVisible());
    assertEquals("slices", specification().unit());
  }

  private static void unit(FxRobot robot, String unit) {
    robot.clickOn("#spec-unit").eraseText(12).write(unit).type(KeyCode.ESCAPE);
  }

  private Specification specification() {
    return Objects.requireNonNull(
        editor
            .openProperty()
            .get()
            .orElseThrow()
            .text()
            .content()
            .step(WEIGH)
            .orElseThrow()
            .specification());
  }
}
